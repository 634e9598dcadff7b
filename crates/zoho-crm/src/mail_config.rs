//! The mail configuration. Zoho documents neither its path nor its fields; working systems read it.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
use zoho_http::{Call, Client, Operation, Request, call, decode};
use zoho_types::{DecodeError, ExtraFields, json};

/// `GET /crm/v8/settings/mail_config`, scope `ZohoCRM.settings.ALL`
pub static GET: Operation =
    Operation::get("crm.mail_config.get", "/crm/{version}/settings/mail_config")
        .scopes(&["ZohoCRM.settings.ALL"]);

/// Reads the mail configuration. From [`Crm::mail_config`](crate::Crm::mail_config).
#[derive(Debug, Clone)]
pub struct MailConfigClient {
    client: Client,
}

impl MailConfigClient {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Reads the mail configuration.
    ///
    /// `GET /crm/v8/settings/mail_config`, at the client's default version. Zoho publishes no page about it; systems
    /// that read it request the scope `ZohoCRM.settings.ALL`.
    ///
    /// ```no_run
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
    /// let mail = crm.mail_config().get().send().await?;
    /// println!("{}", mail.as_json());
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetMailConfig {
        let request = Request::new(&GET);
        GetMailConfig(Call::new(self.client.clone(), request, mail_config))
    }
}

call! {
    /// Returned by [`MailConfigClient::get`].
    GetMailConfig => MailConfig
}

/// The mail configuration: the whole response, unchanged.
///
/// ```
/// let mail: zoho_crm::mail_config::MailConfig =
///     zoho_crm::mail_config::MailConfig::from_json(r#"{"mail_config": {"provider": "imap", "port": 993}}"#)?;
/// assert_eq!(mail.get("provider").and_then(|v| v.as_str()), Some("imap"));
/// assert_eq!(mail.as_json(), r#"{"mail_config": {"provider": "imap", "port": 993}}"#);
/// # Ok::<(), zoho_crm::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct MailConfig {
    raw: Box<RawValue>,
    value: Value,
}

impl MailConfig {
    /// Parses a response, or the text that [`as_json`](Self::as_json) returned.
    ///
    /// # Errors
    /// Returns [`DecodeError`] if it is not JSON.
    pub fn from_json(json: &str) -> Result<Self, DecodeError> {
        mail_config(StatusCode::OK, &Bytes::copy_from_slice(json.as_bytes()))
    }

    /// Returns the raw response; `null` for an empty one.
    #[must_use]
    pub fn as_json(&self) -> &str {
        self.raw.get()
    }

    /// Returns the response as a JSON value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Returns the configuration itself: the member `mail_config`, or the whole response if there is no such wrapper.
    #[must_use]
    pub fn content(&self) -> &Value {
        self.value.get("mail_config").unwrap_or(&self.value)
    }

    /// Returns one field of the configuration.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.content().get(field)
    }

    /// Decodes the configuration as a type of yours.
    ///
    /// # Errors
    /// Returns [`DecodeError`] with the path and the kind of a mismatch.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        // From the text, which has every digit.
        let members: Result<ExtraFields, _> = serde_json::from_str(self.raw.get());
        let content = members.as_ref().ok().and_then(|all| all.raw("mail_config"));
        json::typed(content.unwrap_or(self.raw.get()), "")
    }
}

impl Serialize for MailConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.raw.serialize(serializer)
    }
}

impl PartialEq for MailConfig {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl fmt::Debug for MailConfig {
    /// Shows the names of the fields. Their values may be passwords of mail servers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<_> = self
            .content()
            .as_object()
            .map(|fields| fields.keys().collect())
            .unwrap_or_default();
        f.debug_struct("MailConfig")
            .field("fields", &fields)
            .finish_non_exhaustive()
    }
}

fn mail_config(status: StatusCode, body: &Bytes) -> Result<MailConfig, DecodeError> {
    let raw: Box<RawValue> = if body.is_empty() {
        RawValue::NULL.to_owned()
    } else {
        decode::json(status, body)?
    };
    let value = decode::json(status, &Bytes::copy_from_slice(raw.get().as_bytes()))?;
    Ok(MailConfig { raw, value })
}

/// The operations by name.
#[cfg(feature = "dynamic")]
pub(crate) mod entries {
    use zoho_http::dynamic::{Entry, response};

    pub(crate) const GET: Entry =
        Entry::new(&super::GET, |_, body| response(&super::GET, body, |_| {}));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost() {
        let text = r#"{"mail_config":{"z":1,"a":123456789012345678901234567890,"f":1.10}}"#;
        let mail = MailConfig::from_json(text).unwrap();
        assert_eq!(mail.as_json(), text);
        assert_eq!(serde_json::to_string(&mail).unwrap(), text);
    }

    #[test]
    fn a_typed_read_keeps_digits_and_names_what_does_not_fit() {
        #[derive(Debug, serde::Deserialize)]
        struct Mail {
            fee: zoho_types::Decimal,
            port: u16,
        }
        let of = |port: &str| {
            let text = format!(r#"{{"mail_config":{{"fee":1.10,"port":{port}}}}}"#);
            MailConfig::from_json(&text).unwrap().to::<Mail>()
        };
        let mail = of("993").unwrap();
        assert_eq!((mail.fee.as_str(), mail.port), ("1.10", 993));
        assert_eq!(
            of("\"s3cret\"").unwrap_err().to_string(),
            "the value is of another type: `port` is a text, and u16 is expected"
        );
    }

    #[test]
    fn any_shape_and_an_empty_answer_are_read() {
        assert_eq!(MailConfig::from_json("[1]").unwrap().content()[0], 1);
        let empty = mail_config(StatusCode::NO_CONTENT, &Bytes::new()).unwrap();
        assert!(empty.value().is_null());
        assert_eq!(empty.get("x"), None);
        assert!(MailConfig::from_json("<html>").is_err());
    }
}
