//! What a request is sent with: an access token, asked for anew before each attempt.

use super::send::{Loop, Unauthorized};
use super::{Auth, Client};
use crate::{Endpoints, Error, Refusal, Token, TokenError, TokenErrorKind, TokenSource};

/// What opens the way to a product.
pub(super) enum Access<'a> {
    Token(Token),
    /// Nothing is needed.
    Open(&'a Endpoints),
}

impl Access<'_> {
    pub(super) fn token(&self) -> Option<&Token> {
        match self {
            Self::Token(token) => Some(token),
            Self::Open(_) => None,
        }
    }

    pub(super) fn endpoints(&self) -> &Endpoints {
        match self {
            Self::Token(token) => token.endpoints(),
            Self::Open(endpoints) => endpoints,
        }
    }
}

impl<'a> Loop<'a> {
    /// What the next attempt is sent with. Asked anew each time: a long wait may have outlived the last
    /// token.
    pub(super) async fn access(&mut self, renewed: Option<&Token>) -> Result<Access<'a>, Error> {
        let client: &'a Client = self.client;
        let tokens = match &client.auth {
            Auth::None(endpoints) => return Ok(Access::Open(endpoints)),
            Auth::Tokens(tokens) => &**tokens,
        };
        if let Some(token) = tokens.current() {
            if !tokens.is_refused(&token, client.product.name()) {
                return Ok(Access::Token(token));
            }
            // Apart, as few calls need it.
            return Box::pin(self.another_token(tokens, token)).await;
        }
        // A token just renewed is used even when it lives shorter than the source's margin.
        let now = || client.http.shared.clock.now();
        if let Some(token) = renewed.filter(|token| now() < token.expires_at()) {
            return Ok(Access::Token(token.clone()));
        }
        // Apart, as few calls need it.
        Box::pin(self.wait_for_token(tokens)).await
    }

    async fn wait_for_token(&mut self, tokens: &dyn TokenSource) -> Result<Access<'a>, Error> {
        match self.in_time(tokens.token()).await {
            Ok(token) => {
                self.look_at_clock();
                Ok(Access::Token(token))
            }
            Err(e) => Err(Error::from_inner(self.no_token(e))),
        }
    }

    /// Another token than one that this product has refused before, without asking it again.
    async fn another_token(
        &mut self,
        tokens: &dyn TokenSource,
        refused: Token,
    ) -> Result<Access<'a>, Error> {
        let product = &*self.client.product;
        let base = product.base_url(refused.endpoints());
        let host = base.as_ref().ok().and_then(|base| base.host_str());
        let refusal = Refusal::new(&refused, product.name(), host.unwrap_or_default());
        match self.in_time(tokens.renew(&refusal)).await {
            Ok(token) => {
                self.look_at_clock();
                Ok(Access::Token(token))
            }
            Err(e) => Err(Error::from_inner(self.no_token(e))),
        }
    }

    /// Another token than that of `access`, which was refused.
    pub(super) async fn renew(
        &mut self,
        access: &Access<'_>,
        refusal: Unauthorized,
    ) -> Result<Token, Error> {
        let client: &'a Client = self.client;
        let (Auth::Tokens(tokens), Access::Token(rejected)) = (&client.auth, access) else {
            return Err(self.refused_twice(access.endpoints(), refusal, None));
        };
        self.forget_answer();
        tracing::debug!("the access token was refused, renewing it");
        let refused = Refusal::new(rejected, client.product.name(), self.host());
        match self.in_time(tokens.renew(&refused)).await {
            Ok(token) => {
                self.look_at_clock();
                match self.request.content().is_whole() {
                    true => Ok(token),
                    false => Err(Error::from_inner(self.body_spent())),
                }
            }
            Err(e) => Err(self.not_renewed(e, rejected.endpoints(), refusal)),
        }
    }

    /// The end of a call whose token was refused, and the one made because of that as well.
    pub(super) async fn refused_again(&self, access: &Access<'_>, refusal: Unauthorized) -> Error {
        let client: &'a Client = self.client;
        let said = match (&client.auth, access) {
            (Auth::Tokens(tokens), Access::Token(rejected)) => {
                let refused = Refusal::new(rejected, client.product.name(), self.host());
                self.in_time(tokens.refused_again(&refused)).await.err()
            }
            _ => None,
        };
        self.refused_twice(access.endpoints(), refusal, said)
    }

    /// What the token source answers before the deadline of the call.
    async fn in_time<T>(
        &self,
        token: impl Future<Output = Result<T, TokenError>>,
    ) -> Result<T, TokenError> {
        let in_time = tokio::time::timeout(self.remaining(), token);
        in_time.await.unwrap_or_else(|_| {
            Err(TokenError::new(
                TokenErrorKind::Unavailable,
                "no token came before the deadline of the call: try later, or allow it more time",
            ))
        })
    }
}
