#!/usr/bin/env bash
# A foreign web server with a foreign TLS library before the reference LGSP: what nginx and OpenSSL do well must conform,
# and what they are told to do badly must be seen.
set -uo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
failures=0
cd "$work" || exit 2

stop() {
    [ ! -f nginx.pid ] || kill "$(cat nginx.pid)"
    [ -z "${reference:-}" ] || kill "$reference"
    wait
    cd / && rm -rf "$work"
}
trap stop EXIT

free_ports() {
    python3 -c '
import socket
held = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
print(*(one.getsockname()[1] for one in held))'
}

start_reference() {
    "$home/scripts/lgsp-check" --version >/dev/null || exit 2
    mkfifo input
    java -cp "$home/cli/target/lgsp-check.jar" "$home/scripts/bench/DelayedReference.java" 0 "$work" <input >ready &
    reference=$!
    exec 9>input
    until grep -q ready ready; do
        kill -0 "$reference" || exit 2
        sleep 0.2
    done
    backend=$(sed -n 's/^ *api: //p' lgsp.yaml)
    set -a
    # shellcheck disable=SC1091
    . ./environment
    set +a
}

make_certificates() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 90 -subj "/CN=interop root" -keyout root.key -out root.crt
    openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout server.key -out server.csr
    openssl x509 -req -in server.csr -CA root.crt -CAkey root.key -CAcreateserial -days 60 -out server.crt \
        -extfile <(printf 'subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n')
}

# Starts nginx anew with these TLS settings.
serve() {
    if [ -f nginx.pid ]; then
        kill "$(cat nginx.pid)"
        while [ -f nginx.pid ]; do sleep 0.1; done
    fi
    cat >nginx.conf <<EOF
pid $work/nginx.pid;
error_log $work/error.log;
worker_processes 1;
events { worker_connections 256; }
http {
    access_log off;
    client_body_temp_path $work/body;
    proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi;
    uwsgi_temp_path $work/uwsgi;
    scgi_temp_path $work/scgi;
    gzip on;
    gzip_types application/json;
    gzip_min_length 1;
    server {
        listen 127.0.0.1:$tls ssl;
        server_name localhost;
        ssl_certificate $work/server.crt;
        ssl_certificate_key $work/server.key;
        $1
        location / {
            proxy_pass $backend;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
        }
    }
    server {
        listen 127.0.0.1:$plain;
        server_name localhost;
        return 301 https://localhost:$tls\$request_uri;
    }
}
EOF
    nginx -p "$work" -c nginx.conf || exit 2
}

# Judges what is served: NAME CODE [CHECK FINDING]...; "-" is a check that passes.
judge() {
    local name=$1 code=$2 got=0
    shift 2
    rm -rf out
    "$home/scripts/lgsp-check" run target.yaml --allow probing --allow intrusive --out out >log 2>&1 || got=$?
    if [ "$got" -ne "$code" ]; then
        echo "FAILED  $name: exit $got, expected $code"
        cat log
        failures=$((failures + 1))
    fi
    python3 - "$name" "$@" <<'EOF' || failures=$((failures + 1))
import json, sys
name, wanted = sys.argv[1], sys.argv[2:]
checks = {check["check"]: check for check in json.load(open("out/result.json"))["verdicts"]["checks"]}
def seen(check):
    return ",".join(sorted({finding["finding"]["code"] for finding in check["findings"]})) or ("-" if check["kind"] == "PASS" else check["kind"])
wrong = [f"{check}: {seen(checks[check])} instead of {code}"
         for check, code in zip(wanted[::2], wanted[1::2]) if seen(checks[check]) != code]
print("FAILED " if wrong else "ok     ", name, *wrong)
sys.exit(bool(wrong))
EOF
}

start_reference
make_certificates 2>openssl.log || { cat openssl.log; exit 2; }
read -r tls plain < <(free_ports)
sed -e "s|$backend|https://localhost:$tls|" -e "s|^  plain: .*|  plain: http://localhost:$plain|" \
    -e "s|$work/root.pem|$work/root.crt|" lgsp.yaml >target.yaml

serve "ssl_protocols TLSv1.2 TLSv1.3;"
judge "nginx as Debian ships it" 0 \
    TLS-001.tls12 - TLS-004.tls10 - TLS-005.tls13 - TLS-008.forward-secrecy - TLS-015.chain - STD-001.http11 - \
    STD-016.round-trip - TLS-002.token-plain-http - ACC-017.token-answer -
serve "ssl_protocols TLSv1 TLSv1.1 TLSv1.2; ssl_ciphers ALL:@SECLEVEL=0;"
judge "old versions open" 1 \
    TLS-004.tls10 accepts-tls10 TLS-004.tls11 accepts-tls11 TLS-005.tls13 no-tls13 TLS-001.tls12 -
serve "ssl_protocols TLSv1.3;"
judge "TLS 1.3 only" 0 TLS-001.tls12 only-tls13 TLS-005.tls13 -
serve "ssl_protocols TLSv1.2; ssl_ciphers AES256-GCM-SHA384;"
judge "no forward secrecy" 0 TLS-008.forward-secrecy no-forward-secrecy TLS-004.tls11 -

echo "$failures failures"
[ "$failures" -eq 0 ]
