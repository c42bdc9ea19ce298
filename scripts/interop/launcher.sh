#!/usr/bin/env bash
# scripts/lgsp-check itself: through links, from any folder, with blanks and Vietnamese letters in its path, without a
# locale, in a checkout that can't be written, with several first users, with the wrong Java.
set -uo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
failures=0

expect() {
    local name=$1 wanted=$2 got=$3
    if [ "$wanted" = "$got" ]; then
        echo "ok      $name"
    else
        echo "FAILED  $name: expected $wanted, got $got"
        failures=$((failures + 1))
    fi
}

code_of() {
    "$@" >"$work/out" 2>"$work/err"
    echo $?
}

checkout="$work/thư mục có dấu"
mkdir "$checkout"
git -C "$repository" ls-files -z --cached --others --exclude-standard | (cd "$repository" && xargs -0 cp --parents -t "$checkout")
ln -s "$checkout/scripts/lgsp-check" "$work/first"
ln -s first "$work/second"
cd "$work" || exit 2

export LC_ALL=C
for user in 1 2; do
    "$work/second" --version >"$work/version$user" 2>"$work/talk$user" &
    users[user]=$!
done
wait "${users[1]}"
expect "first user of two, through links, locale C" 0 $?
wait "${users[2]}"
expect "second user" 0 $?
expect "built once" 1 "$(cat "$work"/talk? | grep -c building)"
expect "later starts say nothing else" "0 0" "$(code_of ./second --version) $(wc -c <"$work/err")"
expect "one class-data archive" 1 "$(find "$checkout/cli/target" -name '*.jsa' -size +1M | wc -l)"
expect "a locale that is not installed" 0 "$(LC_ALL=xx_XX.UTF-8 code_of ./second --version)"
expect "an unknown option is exit 2" 2 "$(code_of ./second --no-such-option)"
expect "no such Java is exit 2" 2 "$(LGSP_CHECK_JAVA=/no/such/java code_of ./second --version)"
printf '#!/bin/sh\necho "openjdk version \\"11.0.20\\"" >&2\n' >java11
chmod +x java11
expect "Java 11 is exit 2" 2 "$(LGSP_CHECK_JAVA=$work/java11 code_of ./second --version)"
expect "and says so in both languages" 2 "$(grep -c 'Java 11.0.20' "$work/err")"
if [ "$(id -u)" -eq 0 ]; then
    chmod -R a+rX "$work"
    touch "$checkout/pom.xml"
    rm -f "$checkout"/cli/target/*.jsa
    expect "a checkout that can't be written runs as it is" 0 \
        "$(code_of setpriv --reuid=65534 --regid=65534 --clear-groups ./second --version)"
fi
echo "$failures failures"
[ "$failures" -eq 0 ]
