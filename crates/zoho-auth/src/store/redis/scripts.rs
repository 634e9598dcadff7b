//! Scripts, which Redis runs atomically. Each uses a single key.

use zoho_http::redis_connection::RedisScript;

/// Responses of `COMPARE_AND_SET`.
pub(super) const STALE: u8 = 0;
/// The change was made but not published, because the user lacks the permission.
pub(super) const UNTOLD: u8 = 2;

/// `ARGV[1]` is the expected generation, empty for none, `*` for any; `ARGV[2]` and `ARGV[3]` are the new generation
/// and connection, empty to remove. Generations are compared as texts: Lua's numbers lose the last digits of large
/// ones. `ARGV[5]` marks a retry after a lost response: identical content was then written by the first attempt.
/// `ARGV[6]` is the channel on which the change of `ARGV[7]` is published.
const COMPARE_AND_SET: &str = r"
local kept = redis.call('HGET', KEYS[1], 'generation')
if ARGV[5] == '1' then
  if ARGV[2] == '' then
    if not kept then return 1 end
  elseif kept == ARGV[2] and redis.call('HGET', KEYS[1], 'connection') == ARGV[3] then
    return 1
  end
end
if ARGV[1] ~= '*' and (kept or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then
  redis.call('DEL', KEYS[1])
else
  redis.call('HSET', KEYS[1], 'generation', ARGV[2], 'connection', ARGV[3])
  if ARGV[4] == '0' then redis.call('PERSIST', KEYS[1]) else redis.call('PEXPIRE', KEYS[1], ARGV[4]) end
end
local told = redis.pcall('PUBLISH', ARGV[6], ARGV[7])
if type(told) == 'table' and told['err'] then return 2 end
return 1
";

/// Releases a lease if it still has the same holder.
const RELEASE: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
";

/// The scripts with their digests, which are expensive to compute.
#[derive(Debug)]
pub(super) struct Scripts {
    pub(super) compare_and_set: RedisScript,
    pub(super) release: RedisScript,
}

impl Default for Scripts {
    fn default() -> Self {
        Self {
            compare_and_set: RedisScript::new(COMPARE_AND_SET),
            release: RedisScript::new(RELEASE),
        }
    }
}
