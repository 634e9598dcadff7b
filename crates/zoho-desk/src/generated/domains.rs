// Written by `cargo xtask codegen` from desk/v1/domains.toml of the catalogue; changes belong there.
//! The domains of the help center.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut domains = desk.domains().list().stream();
//! while let Some(domain) = domains.next().await {
//!     println!("{:?}", domain?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Desk;

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

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &DELETE, &APPLY, &RESET, &VERIFY];

/// The domains of the help center.
///
/// From [`Desk::domains`](crate::Desk::domains).
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
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list(&self) -> ListDomains {
        ListDomains(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a domain.
    ///
    /// `GET /api/v1/domains/{domain_id}`. Scopes `Desk.basic.READ` and `Desk.settings.READ`. Retried
    /// on transient failures.
    pub fn get(&self, domain_id: impl Into<Id>) -> GetDomain {
        let request = self.client.request(&GET).segment(domain_id.into());
        GetDomain(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a domain.
    ///
    /// `POST /api/v1/domains`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, domain: impl AsRef<str>) -> CreateDomain {
        let request = self
            .client
            .request(&CREATE)
            .json_member("domain", &domain.as_ref().to_owned());
        CreateDomain(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a domain.
    ///
    /// `DELETE /api/v1/domains/{domain_id}`. Scope `Desk.settings.DELETE`. Retried on transient
    /// failures.
    pub fn delete(&self, domain_id: impl Into<Id>) -> DeleteDomain {
        let request = self.client.request(&DELETE).segment(domain_id.into());
        DeleteDomain(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Applies domains.
    ///
    /// `POST /api/v1/domains/apply`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn apply(&self, domain: impl AsRef<str>) -> ApplyDomains {
        let request = self
            .client
            .request(&APPLY)
            .json_member("domain", &domain.as_ref().to_owned());
        ApplyDomains(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Resets domains.
    ///
    /// `POST /api/v1/domains/reset`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn reset(&self) -> ResetDomains {
        ResetDomains(Call::new(
            self.client.clone(),
            self.client.request(&RESET),
            |_, body| decode::nothing(body),
        ))
    }

    /// Verifies domains.
    ///
    /// `POST /api/v1/domains/verify`. Scopes `Desk.organization.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn verify(&self, body: &DomainVerify) -> VerifyDomains {
        let request = self.client.request(&VERIFY).json_member("", body);
        VerifyDomains(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`DomainsClient::list`](crate::domains::DomainsClient::list).
    ListDomains => list Domain
}

impl ListDomains {
    /// Query parameter `isVerified`.
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isVerified", is_verified.to_string());
        self
    }

    /// Query parameter `isApplied`.
    pub fn is_applied(mut self, is_applied: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isApplied", is_applied.to_string());
        self
    }
}

call! {
    /// Returned by [`DomainsClient::get`](crate::domains::DomainsClient::get).
    GetDomain => Domain
}

call! {
    /// Returned by [`DomainsClient::create`](crate::domains::DomainsClient::create).
    CreateDomain => Domain
}

call! {
    /// Returned by [`DomainsClient::delete`](crate::domains::DomainsClient::delete).
    DeleteDomain => ()
}

call! {
    /// Returned by [`DomainsClient::apply`](crate::domains::DomainsClient::apply).
    ApplyDomains => Domain
}

call! {
    /// Returned by [`DomainsClient::reset`](crate::domains::DomainsClient::reset).
    ResetDomains => ()
}

call! {
    /// Returned by [`DomainsClient::verify`](crate::domains::DomainsClient::verify).
    VerifyDomains => Domain
}

/// Returned by `domains().list`, `domains().get`, `domains().create` and others.
#[non_exhaustive]
pub struct Domain {
    pub applied_time: Option<DateTime>,
    pub is_verified: Option<bool>,
    /// One of `NO_SSL`, `INVALID_SSL`, `REQUESTED`, `VALID`, `EXEMPTED`.
    pub ssl_status: Option<SslStatus>,
    pub zd_security_code: Option<String>,
    pub verified_by: Option<Id>,
    /// One of `PENDING`, `SCHEDULED`, `FAILURE`, `UNKNOWN`.
    pub ssl_request_status: Option<SslRequestStatus>,
    pub ssl_requested_by: Option<Id>,
    pub domain: Option<String>,
    pub ssl_requested_time: Option<String>,
    pub is_applied: Option<bool>,
    pub applied_by: Option<Id>,
    pub is_agents_domain: Option<bool>,
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

/// Sent by `domains().verify`.
pub struct DomainVerify {
    /// Required, one of `CNAME`, `HTML`.
    pub method: Option<DomainVerifyMethod>,
    /// Required.
    pub domain: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DomainVerify {
    /// Creates it with the required fields; the others are left out.
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
    pub enum DomainVerifyMethod {
        /// `CNAME`
        Cname = "CNAME",
        /// `HTML`
        Html = "HTML",
    }
}

open_enum! {
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
