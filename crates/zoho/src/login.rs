//! A sign-in that has begun, and for whom.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use url::Url;
use zoho_auth::{Authorization, ConnectionId};

use crate::{Error, error};

/// A sign-in that has begun: keep it until the callback comes, then give both to
/// [`Zoho::complete`](crate::Zoho::complete).
///
/// Where the callback is another request, keep [`to_json`](Self::to_json) in the user's session.
#[derive(Debug)]
pub struct Login {
    id: ConnectionId,
    authorization: Authorization,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    id: String,
    authorization: String,
}

impl Login {
    pub(crate) fn new(id: ConnectionId, authorization: Authorization) -> Self {
        Self { id, authorization }
    }

    /// Where to send the user.
    #[must_use]
    pub fn url(&self) -> &Url {
        self.authorization.url()
    }

    /// The `state` that the callback must bring back: a key to keep the login under until then.
    #[must_use]
    pub fn state(&self) -> &str {
        self.authorization.state()
    }

    /// Whose sign-in it is.
    #[must_use]
    pub fn id(&self) -> &ConnectionId {
        &self.id
    }

    pub(crate) fn authorization(&self) -> &Authorization {
        &self.authorization
    }

    /// The form in which it can be kept in the user's session: on the server, or in an encrypted cookie.
    #[must_use]
    pub fn to_json(&self) -> SecretString {
        let authorization = self.authorization.to_json();
        serde_json::to_string(&Stored {
            id: self.id.as_str().to_owned(),
            authorization: authorization.expose_secret().to_owned(),
        })
        .expect("strings are always JSON")
        .into()
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    /// When it is something else.
    pub fn from_json(json: &str) -> Result<Self, Error> {
        let stored: Stored = serde_json::from_str(json)
            .map_err(|_| error::setup("the kept login cannot be read: start the sign-in anew"))?;
        Ok(Self {
            id: stored.id.into(),
            authorization: Authorization::from_json(&stored.authorization)?,
        })
    }
}
