#!/bin/sh
# A feed with curl alone: every page of a collection, one JSON envelope a line.
# ENTENTE_KEY=… sh docs/clients/curl.sh [SERVER] [COLLECTION]
# SERVER is the address that `npm start` prints, http://127.0.0.1:4000 unless PORT says otherwise. COLLECTION is an id or an
# alias such as `public`. What goes wrong is one line on standard error, and the exit code 1.
set -eu
server=${1:-http://127.0.0.1:4000}
server=${server%/}
objects="$server/taxii2/api/collections/${2:-public}/objects/"

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

next=''
while :; do
  answer=$(curl --silent --compressed --globoff --get ${ENTENTE_KEY:+--user "curl:$ENTENTE_KEY"} --write-out '\n%{http_code}' \
    --header 'Accept: application/taxii+json;version=2.1' --data limit=100 ${next:+--data-urlencode "next=$next"} "$objects") ||
    fail "Nothing answers at $server (curl $?): SERVER is what \`npm start\` prints."
  status=$(printf '%s' "$answer" | tail -n 1)
  case "$status${ENTENTE_KEY:+ key}" in
    200*) ;;
    '401 key') fail 'The access key in ENTENTE_KEY is wrong or has ended (401).' ;;
    401) fail 'There is no such collection without an access key: put one into ENTENTE_KEY (401).' ;;
    404*) fail 'There is no such collection for this access key, or no TAXII server there (404).' ;;
    *) fail "What answers at $server gives no page ($status)." ;;
  esac
  page=$(printf '%s' "$answer" | sed '$d')
  case "$page" in
    '{'*) printf '%s\n' "$page" ;;
    *) fail "What answers at $server speaks no TAXII ($status)." ;;
  esac
  next=$(printf '%s' "$page" | sed -n 's/^{"more":true,"next":"\([A-Za-z0-9_-]*\)".*/\1/p')
  [ -n "$next" ] || break
done
