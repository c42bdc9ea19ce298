#!/usr/bin/env bash
# A real browser and a foreign judge of accessibility (axe) read report.html: a good run, a bad one, one full of hostile
# texts, one of 2,000 checks. Screenshots and PDFs stay in cli/target/html.
set -uo pipefail
home=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
pages=$home/cli/target/html
trap 'rm -rf "$work"' EXIT

browser=$(command -v chromium) || {
    echo "chromium is missing: apt-get install chromium"
    exit 1
}
if [ ! -f "$pages/many.html" ]; then
    (cd "$home" && mvn -B -q test -pl cli -am -Dtest=HtmlReportTest -Dsurefire.failIfNoSpecifiedTests=false) || exit 1
fi
# Without npm everything but axe is done.
axe=-
if command -v npm >/dev/null; then
    (cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts axe-core@4 >/dev/null) || exit 1
    axe=$work/node_modules/axe-core/axe.min.js
else
    echo "npm is missing: axe is left out"
fi
cd "$work" || exit 2
"$home/scripts/lgsp-check" demo --format html --out good >log 2>&1 || {
    cat log
    exit 1
}
"$home/scripts/lgsp-check" demo --format html --out bad --fault certificate-for-another-host >/dev/null 2>&1
mv good/report.html "$pages/good.html" && mv bad/report.html "$pages/bad.html" || exit 1
xmllint --noout "$pages"/{good,bad,hostile-vi,hostile-en,many}.html || exit 1
python3 "$home/scripts/interop/html.py" "$browser" "$pages" "$axe" "$pages"/{good,bad,hostile-vi,many}.html
