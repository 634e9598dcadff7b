//! Scripts that Redis carries out in one step.

use redis::aio::ConnectionLike;
use redis::{Cmd, ErrorKind, FromRedisValue, RedisResult, Script, ServerErrorKind};

/// A Lua script that Redis carries out in one step, sent whole only to servers that do not know it.
///
/// A server that was restarted, promoted or told `SCRIPT FLUSH` does not know it; it is then sent by `EVAL`,
/// so that its user needs no right to `SCRIPT LOAD`.
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

    /// Runs the script with `KEYS` and `ARGV`. All keys must lie in one slot where the server is a cluster.
    ///
    /// # Errors
    /// [`redis::RedisError`], that of the script included.
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
