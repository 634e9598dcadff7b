// Written by `cargo xtask codegen` from xtask/catalog/desk/domains.toml; changes belong there.
//! The domains of the help center.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut domains = desk.domains().list().stream();
//! while let Some(domain) = domains.next().await {
//!     println!("{:?}", domain?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::Desk;

/// `GET /api/v1/domains`. Scopes `Desk.basic.READ`, `Desk.organization.READ` and `Desk.settings.READ`.
pub static LIST: Operation =
    Operation::get("desk.domains.list", "/api/{version}/domains").scopes(&[
        "Desk.basic.READ",
        "Desk.organization.READ",
        "Desk.settings.READ",
    ]);

/// `GET /api/v1/domains/{domain_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`.
pub static GET: Operation =
    Operation::get("desk.domains.get", "/api/{version}/domains/{domain_id}")
        .scopes(&["Desk.basic.READ", "Desk.settings.READ"]);

/// `POST /api/v1/domains`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static CREATE: Operation = Operation::post("desk.domains.create", "/api/{version}/domains")
    .scopes(&["Desk.organization.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/domains/{domain_id}`. Scope `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.domains.delete", "/api/{version}/domains/{domain_id}")
        .scopes(&["Desk.settings.DELETE"]);

/// `POST /api/v1/domains/apply`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static APPLY: Operation = Operation::post("desk.domains.apply", "/api/{version}/domains/apply")
    .scopes(&["Desk.organization.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/domains/reset`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static RESET: Operation = Operation::post("desk.domains.reset", "/api/{version}/domains/reset")
    .scopes(&["Desk.organization.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/domains/verify`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
pub static VERIFY: Operation =
    Operation::post("desk.domains.verify", "/api/{version}/domains/verify")
        .scopes(&["Desk.organization.UPDATE", "Desk.settings.UPDATE"]);

/// The domains of the help center.
///
/// From [`Desk::domains`](crate::Desk::domains); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct DomainsClient {
    client: Client,
}

impl Desk {
    /// The domains of the help center.
    #[must_use]
    pub fn domains(&self) -> DomainsClient {
        DomainsClient {
            client: self.client().clone(),
        }
    }
}

impl DomainsClient {
    /// Lists domains.
    ///
    /// `GET /api/v1/domains`. Scopes `Desk.basic.READ`, `Desk.organization.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a domain.
    ///
    /// `GET /api/v1/domains/{domain_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, domain_id: impl Into<Id>) -> Call<Domain> {
        let request = self.client.request(&GET).segment(domain_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a domain.
    ///
    /// `POST /api/v1/domains`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, domain: impl AsRef<str>) -> Call<Domain> {
        let request = self
            .client
            .request(&CREATE)
            .json_member("domain", &domain.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a domain.
    ///
    /// `DELETE /api/v1/domains/{domain_id}`. Scope `Desk.settings.DELETE`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, domain_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(domain_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Applies domains.
    ///
    /// `POST /api/v1/domains/apply`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn apply(&self, domain: impl AsRef<str>) -> Call<Domain> {
        let request = self
            .client
            .request(&APPLY)
            .json_member("domain", &domain.as_ref().to_owned());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Resets domains.
    ///
    /// `POST /api/v1/domains/reset`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn reset(&self) -> Call<()> {
        Call::new(
            self.client.clone(),
            self.client.request(&RESET),
            |_, body| wire::nothing(body),
        )
    }

    /// Verifies domains.
    ///
    /// `POST /api/v1/domains/verify`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn verify(&self, body: &DomainVerify) -> Call<Domain> {
        let request = self.client.request(&VERIFY).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `domains().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Domain>);

impl ListCall {
    /// Whether it is verified. Query parameter `isVerified`.
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isVerified", is_verified.to_string());
        self
    }

    /// Whether it is applied. Query parameter `isApplied`.
    pub fn is_applied(mut self, is_applied: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isApplied", is_applied.to_string());
        self
    }
}

call!(ListCall => list Domain);

/// Domain, from `domains().list`, `domains().get`, `domains().create`, ….
#[non_exhaustive]
pub struct Domain {
    /// `appliedTime`: a moment with its offset.
    pub applied_time: Option<DateTime>,
    /// `isVerified`: whether it is verified.
    pub is_verified: Option<bool>,
    /// `sslStatus`: one of `NO_SSL`, `INVALID_SSL`, `REQUESTED`, `VALID`, `EXEMPTED`.
    pub ssl_status: Option<SslStatus>,
    /// `zdSecurityCode`: text.
    pub zd_security_code: Option<String>,
    /// `verifiedBy`: an id.
    pub verified_by: Option<Id>,
    /// `sslRequestStatus`: one of `PENDING`, `SCHEDULED`, `FAILURE`, `UNKNOWN`.
    pub ssl_request_status: Option<SslRequestStatus>,
    /// `sslRequestedBy`: an id.
    pub ssl_requested_by: Option<Id>,
    /// `domain`: text.
    pub domain: Option<String>,
    /// `sslRequestedTime`: text.
    pub ssl_requested_time: Option<String>,
    /// `isApplied`: whether it is applied.
    pub is_applied: Option<bool>,
    /// `appliedBy`: an id.
    pub applied_by: Option<Id>,
    /// `isAgentsDomain`: whether it is agents domain.
    pub is_agents_domain: Option<bool>,
    /// `verifiedTime`: a moment with its offset.
    pub verified_time: Option<DateTime>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Domain {
    "appliedTime" => applied_time,
    "isVerified" => is_verified,
    "sslStatus" => ssl_status,
    "zdSecurityCode" => zd_security_code,
    "verifiedBy" => verified_by,
    "sslRequestStatus" => ssl_request_status,
    "sslRequestedBy" => ssl_requested_by,
    "domain" => domain,
    "sslRequestedTime" => ssl_requested_time,
    "isApplied" => is_applied,
    "appliedBy" => applied_by,
    "isAgentsDomain" => is_agents_domain,
    "verifiedTime" => verified_time;
    extra
});

/// Domain verify, for `domains().verify`.
pub struct DomainVerify {
    /// `method`: one of `CNAME`, `HTML`; has to be sent.
    pub method: Option<DomainVerifyMethod>,
    /// `domain`: text; has to be sent.
    pub domain: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DomainVerify {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(method: impl Into<DomainVerifyMethod>, domain: impl Into<String>) -> Self {
        Self {
            method: Some(method.into()),
            domain: Some(domain.into()),
            ..Self::default()
        }
    }
}

object!(type DomainVerify {
    "method" => method,
    "domain" => domain;
    extra
});

open_enum! {
    /// Domain verify method.
    pub enum DomainVerifyMethod {
        /// `CNAME`
        Cname = "CNAME",
        /// `HTML`
        Html = "HTML",
    }
}

open_enum! {
    /// Ssl request status.
    pub enum SslRequestStatus {
        /// `PENDING`
        Pending = "PENDING",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
        /// `FAILURE`
        Failure = "FAILURE",
        /// `UNKNOWN`
        UnknownValue = "UNKNOWN",
    }
}

open_enum! {
    /// Ssl status.
    pub enum SslStatus {
        /// `NO_SSL`
        NoSsl = "NO_SSL",
        /// `INVALID_SSL`
        InvalidSsl = "INVALID_SSL",
        /// `REQUESTED`
        Requested = "REQUESTED",
        /// `VALID`
        Valid = "VALID",
        /// `EXEMPTED`
        Exempted = "EXEMPTED",
    }
}
