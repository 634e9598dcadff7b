//! Scripts that Redis runs atomically.

use redis::aio::ConnectionLike;
use redis::{Cmd, ErrorKind, FromRedisValue, RedisResult, Script, ServerErrorKind};

/// A Lua script that Redis runs atomically, sent in full only to servers that do not have it.
///
/// A server does not have it after a restart, a promotion or `SCRIPT FLUSH`; it is then sent by `EVAL`, so that its
/// user needs no right to `SCRIPT LOAD`.
#[derive(Debug)]
pub struct RedisScript {
    code: String,
    digest: String,
}

impl RedisScript {
    /// Creates a script from its source.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        let code = code.into();
        let digest = Script::new(&code).get_hash().to_owned();
        Self { code, digest }
    }

    /// Runs the script with `KEYS` and `ARGV`. In a cluster, all keys must be in one slot.
    ///
    /// # Errors
    /// Returns [`redis::RedisError`], including errors of the script.
    pub async fn run<T: FromRedisValue>(
        &self,
        connection: &mut impl ConnectionLike,
        keys: &[impl AsRef<str>],
        arguments: &[impl AsRef<str>],
    ) -> RedisResult<T> {
        let command = |name: &str, script: &str| {
            let mut command = Cmd::new();
            command.arg(name).arg(script).arg(keys.len());
            for key in keys {
                command.arg(key.as_ref());
            }
            for argument in arguments {
                command.arg(argument.as_ref());
            }
            command
        };
        let by_digest = command("EVALSHA", &self.digest);
        match by_digest.query_async(connection).await {
            Err(e) if e.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                command("EVAL", &self.code).query_async(connection).await
            }
            result => result,
        }
    }
}
