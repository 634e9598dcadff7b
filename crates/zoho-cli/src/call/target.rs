//! Whom an operation is called as: a stored connection, or whoever an access token belongs to.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use zoho::auth::SecretString;
use zoho::crm::Crm;
use zoho::desk::Desk;
use zoho::http::dynamic::{Arguments, Entry};
use zoho::http::{Call, Http, StaticToken, Token, TokenSource};
use zoho::{Error, User, Zoho};
use zoho_sim::catalogue::Product;

use super::line::Line;
use crate::exit::Failure;
use crate::settings::Settings;

/// A token that was given is taken for good as long as any.
const LIFETIME: Duration = Duration::from_secs(3600);

/// Operations of Desk that are asked before an organisation is known.
const WITHOUT_ORGANIZATION: [&str; 2] = [
    "desk.organizations.list",
    "desk.organizations.list_accessible",
];

/// Whoever calls.
pub(super) enum Target {
    /// A user of the store.
    User(Zoho, User),
    /// Whoever the token belongs to.
    Token(Http, Arc<dyn TokenSource>),
}

impl Target {
    pub(super) async fn of(line: &Line) -> Result<Self, Failure> {
        let settings = Settings::new(line.global());
        match line.access_token() {
            Some(token) => Self::of_token(token, &settings),
            None => {
                let zoho = settings.zoho(None)?;
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

    /// The call, at the product and the organisation that it is for.
    pub(super) async fn call(
        &self,
        entry: &Entry,
        arguments: Arguments,
        line: &Line,
    ) -> Result<Call<Value>, Failure> {
        let call = match line.operation().product() {
            Product::Crm if line.org().is_some() => {
                return Err(Failure::usage(
                    "--org is for Desk: CRM knows the organisation from the user, so leave it out",
                ));
            }
            Product::Crm => self.crm().call(entry, arguments),
            _ => self.desk(line).await?.call(entry, arguments),
        };
        call.map_err(|e| {
            Failure::usage(format!(
                "the body is not what {} takes (`{}`): {e}; --template prints one to fill in",
                line.operation_name(),
                line.operation().body_notation()
            ))
        })
    }

    fn crm(&self) -> Crm {
        match self {
            Self::User(_, user) => user.crm(),
            Self::Token(http, tokens) => Crm::new(http, Arc::clone(tokens)),
        }
    }

    async fn desk(&self, line: &Line) -> Result<Desk, Failure> {
        let without = WITHOUT_ORGANIZATION.contains(&line.operation_name());
        match (self, line.org()) {
            (Self::User(_, user), Some(org)) => Ok(user.desk_for(org)),
            (Self::User(_, user), None) if !without => {
                user.desk().await.map_err(|e| Failure::of(&e, user.id()))
            }
            (Self::User(zoho, user), None) => {
                Ok(Desk::new(zoho.http(), Arc::clone(user.tokens()) as _))
            }
            (Self::Token(http, tokens), org) => {
                let desk = Desk::new(http, Arc::clone(tokens));
                match org {
                    Some(org) => Ok(desk.organization(org)),
                    None if without => Ok(desk),
                    None => self.only_organization(desk).await,
                }
            }
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

    /// A failure of a call, with what to do next.
    pub(super) fn failure(&self, error: Error) -> Failure {
        match self {
            Self::User(_, user) => Failure::of(&error, user.id()),
            Self::Token(..) => Failure::of_token(&error),
        }
    }
}
