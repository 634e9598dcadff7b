// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_invitations.toml; changes belong there.
//! Invitations to portals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut portal_invitations = crm.portal_invitations().get_status("Contacts",
//! "4876876000000123456").stream();
//! while let Some(portal_invitation) = portal_invitations.next().await {
//!     println!("{:?}", portal_invitation?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows};

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

/// Invitations to portals.
///
/// From [`Crm::portal_invitations`](crate::Crm::portal_invitations); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get_status(
        &self,
        module: impl AsRef<str>,
        job_id: impl Into<Id>,
    ) -> List<PortalInvitationStatus> {
        let mut request = self.client.request(&GET_STATUS).segment(module);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "portal_invite"),
            Paging::Whole,
        )
    }

    /// Invites a record's contact to a portal.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/portal_invite`. Scope
    /// `ZohoCRM.settings.clientportal.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `type_` (`type`): one of `reinvite`, `invite`
    pub fn invite(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_type_id: impl Into<Id>,
        type_: impl Into<PortalInvitationType>,
    ) -> InviteCall {
        let mut request = self
            .client
            .request(&INVITE)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_type_id", user_type_id.into());
        request.set_query("type", type_.into());
        InviteCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portal_invite")
        }))
    }

    /// Invites the contacts of several records to a portal.
    ///
    /// `POST /crm/v8/{module}/actions/portal_invite`. Scope `ZohoCRM.settings.clientportal.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn invite_many(
        &self,
        module: impl AsRef<str>,
        portal_invite: &[PortalInvitationBatch],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&INVITE_MANY)
            .segment(module)
            .json_list("portal_invite", portal_invite);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "portal_invite")
        })
    }
}

/// What may be set before `portal_invitations().invite` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct InviteCall(Call<RowOutcomes>);

impl InviteCall {
    /// One of the 28 words of [`PortalInvitationLanguage`]. Query parameter `language`.
    pub fn language(mut self, language: impl Into<PortalInvitationLanguage>) -> Self {
        self.0.request_mut().set_query("language", language.into());
        self
    }
}

call!(InviteCall => RowOutcomes);

/// Portal invitation batch, for `portal_invitations().invite_many`.
pub struct PortalInvitationBatch {
    /// `data`: a list.
    pub data: Option<Vec<PortalInvitationUser>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalInvitationBatch {
    "data" => data;
    extra
});

/// Portal invitation outcome.
#[non_exhaustive]
pub struct PortalInvitationOutcome {
    /// `code`: one of `SUCCESS`, `SCHEDULED`.
    pub code: Option<PortalInvitationCode>,
    /// `message`: text.
    pub message: Option<String>,
    /// `status`: text.
    pub status: Option<String>,
    /// `details`: an object.
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

/// Portal invitation outcome details.
#[non_exhaustive]
pub struct PortalInvitationOutcomeDetails {
    /// `record_id`: the id of a record.
    pub record_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalInvitationOutcomeDetails {
    "record_id" => record_id;
    extra
});

/// Portal invitation status, from `portal_invitations().get_status`.
#[non_exhaustive]
pub struct PortalInvitationStatus {
    /// `data`: a list.
    pub data: Option<Vec<PortalInvitationOutcome>>,
    /// `job_id`: the id of a job.
    pub job_id: Option<Id>,
    /// `status`: text.
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

/// Portal invitation user.
pub struct PortalInvitationUser {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `user_type_id`: the id of a user type.
    pub user_type_id: Option<Id>,
    /// `type`: one of `reinvite`, `invite`.
    pub type_: Option<PortalInvitationType>,
    /// `language`: one of the 28 words of [`PortalInvitationLanguage`].
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
    /// Portal invitation code.
    pub enum PortalInvitationCode {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
    }
}

open_enum! {
    /// Portal invitation language, for `portal_invitations().invite`.
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
    /// Portal invitation type, for `portal_invitations().invite`.
    pub enum PortalInvitationType {
        /// `reinvite`
        Reinvite = "reinvite",
        /// `invite`
        Invite = "invite",
    }
}
