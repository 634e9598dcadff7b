//! A sign-in brought to its end: from the callback to the stored connection.

use super::ConnectionTokens;
use super::renewal::in_time;
use crate::{Error, Login};

impl ConnectionTokens {
    /// Completes a sign-in with the URL that the user came back to: checks it, exchanges its code for tokens at
    /// the user's own data centre, and stores the connection in place of what is there.
    ///
    /// `callback` is the URL whole, or from its path or query on. Take `login` out of the session of the user
    /// whose tokens these are: it serves once.
    ///
    /// ```no_run
    /// # use zoho_auth::{ConnectionTokens, Error, Login};
    /// async fn callback(tokens: &ConnectionTokens, login: Login, url: &str) -> Result<(), Error> {
    ///     tokens.complete(login, url).await
    /// }
    /// ```
    ///
    /// Zoho's page: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>
    ///
    /// # Errors
    /// [`ErrorKind::WrongUser`](crate::ErrorKind::WrongUser) when the login was begun for another id;
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) when the store fails, before the code is spent where that
    /// can be told; the others as for [`Accounts::exchange`](crate::Accounts::exchange).
    pub async fn complete(&self, login: Login, callback: &str) -> Result<(), Error> {
        let (id, accounts) = (self.id(), &self.0.accounts);
        accounts.check(&login, id)?;
        // A store that cannot be read must not cost the user the code.
        in_time(self.0.store.load(id)).await?;
        let connection = accounts.exchange(id, login, callback).await?;
        self.connect(connection).await
    }
}
