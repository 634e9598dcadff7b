//! Whom Zoho is called as: a stored connection, or whoever an access token belongs to.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use zoho::auth::SecretString;
use zoho::crm::Crm;
use zoho::desk::Desk;
use zoho::http::{Http, StaticToken, Token, TokenSource};
use zoho::{Error, User, Zoho};

use crate::exit::Failure;
use crate::settings::Settings;

/// A token that was given is taken for good as long as any.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Whoever calls.
pub(crate) enum Target {
    /// A user of the store.
    User(Zoho, User),
    /// Whoever the token belongs to.
    Token(Http, Arc<dyn TokenSource>),
}

impl Target {
    /// The owner of `token` where one was given, else the user whom `settings` name.
    ///
    /// # Errors
    /// [`Failure`] when the token cannot be one, or the user is not connected.
    pub(crate) async fn of(
        settings: &Settings<'_>,
        token: Option<&SecretString>,
    ) -> Result<Self, Failure> {
        match token {
            Some(token) => Self::of_token(token, settings),
            None => {
                let zoho = settings.zoho()?;
                let user = settings.user(&zoho).await?;
                Ok(Self::User(zoho, user))
            }
        }
    }

    fn of_token(token: &SecretString, settings: &Settings<'_>) -> Result<Self, Failure> {
        let endpoints = settings.endpoints()?;
        let http = Http::new().map_err(|e| Failure::general(&e))?;
        let expires_at = http.clock().now() + LIFETIME;
        let token = Token::new(token.clone(), expires_at, endpoints).map_err(|_| {
            Failure::usage("the access token is empty or has characters that no token has")
        })?;
        Ok(Self::Token(http, Arc::new(StaticToken::new(token))))
    }

    pub(crate) fn crm(&self) -> Crm {
        match self {
            Self::User(_, user) => user.crm(),
            Self::Token(http, tokens) => Crm::new(http, Arc::clone(tokens)),
        }
    }

    /// Desk for the organisation `org`, or the only one that the user belongs to.
    ///
    /// # Errors
    /// [`Failure`] when there is none, or one of several has to be named.
    pub(crate) async fn desk(&self, org: Option<&str>) -> Result<Desk, Failure> {
        match (self, org) {
            (Self::User(_, user), Some(org)) => Ok(user.desk_for(org)),
            (Self::User(_, user), None) => {
                user.desk().await.map_err(|e| Failure::of(&e, user.id()))
            }
            (Self::Token(..), Some(org)) => Ok(self.desk_without_organization().organization(org)),
            (Self::Token(..), None) => {
                self.only_organization(self.desk_without_organization())
                    .await
            }
        }
    }

    /// Desk for what is asked before an organisation is known.
    pub(crate) fn desk_without_organization(&self) -> Desk {
        match self {
            Self::User(zoho, user) => Desk::new(zoho.http(), Arc::clone(user.tokens()) as _),
            Self::Token(http, tokens) => Desk::new(http, Arc::clone(tokens)),
        }
    }

    /// Desk for the only organisation that the token's user belongs to.
    async fn only_organization(&self, desk: Desk) -> Result<Desk, Failure> {
        let found = desk.organizations().list().send().await;
        let found = found.map_err(|e| self.failure(e))?;
        match found.as_slice() {
            [only] => Ok(desk.organization(only.id.clone())),
            [] => Err(Failure::usage(
                "the user of the token belongs to no organisation of Desk",
            )),
            several => {
                let ids: Vec<_> = several.iter().map(|org| org.id.to_string()).collect();
                Err(Failure::usage(format!(
                    "the user of the token belongs to several organisations ({}): name one with --org ID",
                    ids.join(", ")
                )))
            }
        }
    }

    /// The time, by the clock of the SDK.
    pub(crate) fn now(&self) -> SystemTime {
        match self {
            Self::User(zoho, _) => zoho.http().clock().now(),
            Self::Token(http, _) => http.clock().now(),
        }
    }

    /// A failure of a call, with what to do next.
    pub(crate) fn failure(&self, error: Error) -> Failure {
        match self {
            Self::User(_, user) => Failure::of(&error, user.id()),
            Self::Token(..) => Failure::of_token(&error),
        }
    }
}
