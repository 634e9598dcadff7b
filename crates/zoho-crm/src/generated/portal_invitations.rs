// Written by `cargo xtask codegen` from crm/v8/portal_invitations.toml of the catalogue; changes belong there.
//! Invitations to portals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut portal_invitations = crm.portal_invitations().get_status("Contacts",
//! "4876876000000123456").stream();
//! while let Some(portal_invitation) = portal_invitations.next().await {
//!     println!("{:?}", portal_invitation?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/actions/portal_invite`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static GET_STATUS: Operation = Operation::get(
    "crm.portal_invitations.get_status",
    "/crm/{version}/{module}/actions/portal_invite",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

/// `POST /crm/v8/{module}/{record_id}/actions/portal_invite`. Scope `ZohoCRM.settings.clientportal.CREATE`.
pub static INVITE: Operation = Operation::post(
    "crm.portal_invitations.invite",
    "/crm/{version}/{module}/{record_id}/actions/portal_invite",
)
.scopes(&["ZohoCRM.settings.clientportal.CREATE"])
.rows("portal_invite");

/// `POST /crm/v8/{module}/actions/portal_invite`. Scope `ZohoCRM.settings.clientportal.CREATE`.
pub static INVITE_MANY: Operation = Operation::post(
    "crm.portal_invitations.invite_many",
    "/crm/{version}/{module}/actions/portal_invite",
)
.scopes(&["ZohoCRM.settings.clientportal.CREATE"])
.rows("portal_invite");

pub(super) const OPERATIONS: &[&Operation] = &[&GET_STATUS, &INVITE, &INVITE_MANY];

/// Invitations to portals.
///
/// From [`Crm::portal_invitations`](crate::Crm::portal_invitations).
#[derive(Debug, Clone)]
pub struct PortalInvitationsClient {
    client: Client,
}

impl Crm {
    /// Invitations to portals.
    #[must_use]
    pub fn portal_invitations(&self) -> PortalInvitationsClient {
        PortalInvitationsClient {
            client: self.client().clone(),
        }
    }
}

impl PortalInvitationsClient {
    /// Gets how far the invitations of several users are.
    ///
    /// `GET /crm/v8/{module}/actions/portal_invite`. Scope `ZohoCRM.settings.clientportal.READ`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_status(
        &self,
        module: impl AsRef<str>,
        job_id: impl Into<Id>,
    ) -> GetPortalInvitationStatus {
        let mut request = self.client.request(&GET_STATUS).segment(module);
        request.set_query("job_id", job_id.into());
        GetPortalInvitationStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "portal_invite"),
            Paging::Whole,
        ))
    }

    /// Invites a record's contact to a portal.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/portal_invite`. Scope
    /// `ZohoCRM.settings.clientportal.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    /// - `type_`: One of `reinvite`, `invite`.
    pub fn invite(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_type_id: impl Into<Id>,
        type_: impl Into<PortalInvitationType>,
    ) -> InvitePortalInvitations {
        let mut request = self
            .client
            .request(&INVITE)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_type_id", user_type_id.into());
        request.set_query("type", type_.into());
        InvitePortalInvitations(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portal_invite")
        }))
    }

    /// Invites the contacts of several records to a portal.
    ///
    /// `POST /crm/v8/{module}/actions/portal_invite`. Scope `ZohoCRM.settings.clientportal.CREATE`.
    /// Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn invite_many(
        &self,
        module: impl AsRef<str>,
        portal_invite: &[PortalInvitationBatch],
    ) -> InviteManyPortalInvitations {
        let request = self
            .client
            .request(&INVITE_MANY)
            .segment(module)
            .json_list("portal_invite", portal_invite);
        InviteManyPortalInvitations(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "portal_invite")
        }))
    }
}

call! {
    /// Returned by [`PortalInvitationsClient::get_status`](crate::portal_invitations::PortalInvitationsClient::get_status).
    GetPortalInvitationStatus => list PortalInvitationStatus
}

call! {
    /// Returned by [`PortalInvitationsClient::invite`](crate::portal_invitations::PortalInvitationsClient::invite).
    InvitePortalInvitations => RowOutcomes
}

impl InvitePortalInvitations {
    /// Query parameter `language`.
    pub fn language(mut self, language: impl Into<PortalInvitationLanguage>) -> Self {
        self.0.request_mut().set_query("language", language.into());
        self
    }
}

call! {
    /// Returned by [`PortalInvitationsClient::invite_many`](crate::portal_invitations::PortalInvitationsClient::invite_many).
    InviteManyPortalInvitations => RowOutcomes
}

/// Sent by `portal_invitations().invite_many`.
pub struct PortalInvitationBatch {
    pub data: Option<Vec<PortalInvitationUser>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalInvitationBatch {
    "data" => data;
    extra
});

#[non_exhaustive]
pub struct PortalInvitationOutcome {
    /// One of `SUCCESS`, `SCHEDULED`.
    pub code: Option<PortalInvitationCode>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub details: Option<PortalInvitationOutcomeDetails>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalInvitationOutcome {
    "code" => code,
    "message" => message,
    "status" => status,
    "details" => details;
    extra
});

#[non_exhaustive]
pub struct PortalInvitationOutcomeDetails {
    pub record_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalInvitationOutcomeDetails {
    "record_id" => record_id;
    extra
});

/// Returned by `portal_invitations().get_status`.
#[non_exhaustive]
pub struct PortalInvitationStatus {
    pub data: Option<Vec<PortalInvitationOutcome>>,
    pub job_id: Option<Id>,
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalInvitationStatus {
    "data" => data,
    "job_id" => job_id,
    "status" => status;
    extra
});

pub struct PortalInvitationUser {
    pub id: Option<Id>,
    pub user_type_id: Option<Id>,
    /// One of `reinvite`, `invite`.
    pub type_: Option<PortalInvitationType>,
    pub language: Option<PortalInvitationLanguage>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalInvitationUser {
    "id" => id,
    "user_type_id" => user_type_id,
    "type" => type_,
    "language" => language;
    extra
});

open_enum! {
    pub enum PortalInvitationCode {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
    }
}

open_enum! {
    /// Sent by `portal_invitations().invite`.
    pub enum PortalInvitationLanguage {
        /// `it_IT`
        ItIt = "it_IT",
        /// `ru_RU`
        RuRu = "ru_RU",
        /// `pl_PL`
        PlPl = "pl_PL",
        /// `tr_TR`
        TrTr = "tr_TR",
        /// `hi_IN`
        HiIn = "hi_IN",
        /// `pt_BR`
        PtBr = "pt_BR",
        /// `th_TH`
        ThTh = "th_TH",
        /// `fr_FR`
        FrFr = "fr_FR",
        /// `ja_JP`
        JaJp = "ja_JP",
        /// `in_ID`
        InId = "in_ID",
        /// `cs_CZ`
        CsCz = "cs_CZ",
        /// `de_DE`
        DeDe = "de_DE",
        /// `hu_HU`
        HuHu = "hu_HU",
        /// `zh_TW`
        ZhTw = "zh_TW",
        /// `es_ES`
        EsEs = "es_ES",
        /// `nl_NL`
        NlNl = "nl_NL",
        /// `sv_SE`
        SvSe = "sv_SE",
        /// `da_DK`
        DaDk = "da_DK",
        /// `bg_BG`
        BgBg = "bg_BG",
        /// `vi_VN`
        ViVn = "vi_VN",
        /// `iw_IL`
        IwIl = "iw_IL",
        /// `hr_HR`
        HrHr = "hr_HR",
        /// `en_GB`
        EnGb = "en_GB",
        /// `ko_KR`
        KoKr = "ko_KR",
        /// `en_US`
        EnUs = "en_US",
        /// `zh_CN`
        ZhCn = "zh_CN",
        /// `ar_EG`
        ArEg = "ar_EG",
        /// `pt_PT`
        PtPt = "pt_PT",
    }
}

open_enum! {
    /// Sent by `portal_invitations().invite`.
    pub enum PortalInvitationType {
        /// `reinvite`
        Reinvite = "reinvite",
        /// `invite`
        Invite = "invite",
    }
}
