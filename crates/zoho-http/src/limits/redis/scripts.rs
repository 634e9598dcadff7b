//! The scripts, which Redis runs atomically. All work on the four keys of one limiter:
//!
//! - places, a sorted set: each permit in use, with the time at which it expires
//! - heavy, a sorted set: each heavy call, with the time at which it expires
//! - told, a hash: until when the limiter is paused and exhausted
//! - waiting, a hash with a field for each call that was refused: the time of its arrival, the number of permits it
//!   requests, and the time until which it counts without trying again
//!
//! Times are those of Redis, in milliseconds; the order of waiting calls is in microseconds. Processes of earlier
//! versions use the same keys, so that their names must not change.

use crate::redis_connection::RedisScript;

/// The result of `ACQUIRE`.
pub(super) const GRANTED: u8 = 1;
/// The limiter is paused.
pub(super) const PAUSED: u8 = 3;
/// The allowance is used up.
pub(super) const EXHAUSTED: u8 = 4;

const COMMON: &str = r"
local places, heavy, told, waiting = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local time = redis.call('TIME')
local micros = tonumber(time[1]) * 1000000 + tonumber(time[2])
local now = math.floor(micros / 1000)

-- Extends the life of a key to at least so long.
local function last(key, ms)
  if redis.call('PTTL', key) < ms then redis.call('PEXPIRE', key, ms) end
end

local function take(id, want, is_heavy, lease)
  for n = 1, want do redis.call('ZADD', places, now + lease, id .. ':' .. n) end
  last(places, lease)
  if is_heavy then
    redis.call('ZADD', heavy, now + lease, id)
    last(heavy, lease)
  end
end

local function free(id)
  local n = 1
  while redis.call('ZREM', places, id .. ':' .. n) == 1 do n = n + 1 end
  redis.call('ZREM', heavy, id)
  redis.call('HDEL', waiting, id)
end

local function ahead(field)
  local ends = tonumber(redis.call('HGET', told, field) or 0)
  return math.max(ends - now, 0)
end
";

/// Arguments: id, permits, limit, limit of heavy calls, lease, whether it waits, then the ids to release.
const ACQUIRE: &str = r"
local id, want, limit = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local heavy_limit, lease = tonumber(ARGV[4]), tonumber(ARGV[5])
for i = 7, #ARGV do free(ARGV[i]) end
redis.call('ZREMRANGEBYSCORE', places, '-inf', now)
redis.call('ZREMRANGEBYSCORE', heavy, '-inf', now)

if redis.call('ZSCORE', places, id .. ':1') then
  take(id, want, heavy_limit > 0, lease)
  return {1, 0}
end
if ahead('exhausted') > 0 then return {4, ahead('exhausted')} end
if ahead('paused') > 0 then return {3, ahead('paused')} end
if heavy_limit > 0 and redis.call('ZCARD', heavy) >= heavy_limit then return {2, 0} end

if limit > 0 then
  local entry = redis.call('HGET', waiting, id)
  local came = entry and tonumber(string.match(entry, '^%d+')) or micros
  local before = 0
  local queue = redis.call('HGETALL', waiting)
  for i = 1, #queue, 2 do
    local since, wants, counts = string.match(queue[i + 1], '^(%d+) (%d+) (%d+)$')
    if tonumber(counts) <= now then
      redis.call('HDEL', waiting, queue[i])
    elseif queue[i] ~= id and tonumber(since) < came then
      before = before + tonumber(wants)
    end
  end
  if redis.call('ZCARD', places) + before + want > limit then
    if ARGV[6] == '1' then
      redis.call('HSET', waiting, id, string.format('%.0f %.0f %.0f', came, want, now + 1000))
      last(waiting, 2000)
    end
    return {2, 0}
  end
  redis.call('HDEL', waiting, id)
end
take(id, want, heavy_limit > 0, lease)
return {1, 0}
";

/// Arguments as for `ACQUIRE`; the limits are not applied.
const EXTEND: &str = r"
take(ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[4]) > 0, tonumber(ARGV[5]))
";

/// Arguments: the ids to release.
const RELEASE: &str = r"
for i = 1, #ARGV do free(ARGV[i]) end
";

/// Arguments: the field, and the duration.
const PUBLISH: &str = r"
local ms = tonumber(ARGV[2])
if ms > ahead(ARGV[1]) then
  redis.call('HSET', told, ARGV[1], string.format('%.0f', now + ms))
  last(told, ms)
end
";

const CLEAR: &str = r"
redis.call('DEL', told)
";

const READ: &str = r"
local count = 0
local queue = redis.call('HVALS', waiting)
for i = 1, #queue do
  if tonumber(string.match(queue[i], '%d+$')) > now then count = count + 1 end
end
local after = string.format('(%.0f', now)
return {
  redis.call('ZCOUNT', places, after, '+inf'), redis.call('ZCOUNT', heavy, after, '+inf'), count,
  ahead('exhausted'), ahead('paused')
}
";

/// The scripts with their digests, which are computed once.
pub(super) struct Scripts {
    pub(super) acquire: RedisScript,
    pub(super) extend: RedisScript,
    pub(super) release: RedisScript,
    pub(super) publish: RedisScript,
    pub(super) clear: RedisScript,
    pub(super) read: RedisScript,
}

impl Default for Scripts {
    fn default() -> Self {
        let script = |own: &str| RedisScript::new([COMMON, own].concat());
        Self {
            acquire: script(ACQUIRE),
            extend: script(EXTEND),
            release: script(RELEASE),
            publish: script(PUBLISH),
            clear: script(CLEAR),
            read: script(READ),
        }
    }
}
