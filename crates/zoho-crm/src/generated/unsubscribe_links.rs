// Written by `cargo xtask codegen` from crm/v8/unsubscribe_links.toml of the catalogue; changes belong there.
//! Unsubscribe links.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut unsubscribe_links = crm.unsubscribe_links().list().stream();
//! while let Some(unsubscribe_link) = unsubscribe_links.next().await {
//!     println!("{:?}", unsubscribe_link?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.READ`.
pub static LIST: Operation = Operation::get(
    "crm.unsubscribe_links.list",
    "/crm/{version}/settings/unsubscribe_links",
)
.scopes(&["ZohoCRM.settings.unsubscribe.READ"]);

/// `GET /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope `ZohoCRM.settings.unsubscribe.READ`.
pub static GET: Operation = Operation::get(
    "crm.unsubscribe_links.get",
    "/crm/{version}/settings/unsubscribe_links/{unsubscribe_link_id}",
)
.scopes(&["ZohoCRM.settings.unsubscribe.READ"]);

/// `POST /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.unsubscribe_links.create",
    "/crm/{version}/settings/unsubscribe_links",
)
.scopes(&["ZohoCRM.settings.unsubscribe.CREATE"])
.rows("unsubscribe_links");

/// `PUT /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope `ZohoCRM.settings.unsubscribe.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.unsubscribe_links.update",
    "/crm/{version}/settings/unsubscribe_links/{unsubscribe_link_id}",
)
.scopes(&["ZohoCRM.settings.unsubscribe.UPDATE"])
.rows("unsubscribe_links");

/// `PUT /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.unsubscribe_links.update_many",
    "/crm/{version}/settings/unsubscribe_links",
)
.scopes(&["ZohoCRM.settings.unsubscribe.UPDATE"])
.rows("unsubscribe_links");

/// `DELETE /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope `ZohoCRM.settings.unsubscribe.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.unsubscribe_links.delete",
    "/crm/{version}/settings/unsubscribe_links/{unsubscribe_link_id}",
)
.scopes(&["ZohoCRM.settings.unsubscribe.DELETE"])
.rows("unsubscribe_links");

/// `GET /crm/v8/settings/unsubscribe_link/actions/associations`. Scope `ZohoCRM.settings.unsubscribe.READ`.
pub static LIST_ASSOCIATIONS: Operation = Operation::get(
    "crm.unsubscribe_links.list_associations",
    "/crm/{version}/settings/unsubscribe_link/actions/associations",
)
.scopes(&["ZohoCRM.settings.unsubscribe.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &LIST_ASSOCIATIONS,
];

/// Unsubscribe links.
///
/// From [`Crm::unsubscribe_links`](crate::Crm::unsubscribe_links).
#[derive(Debug, Clone)]
pub struct UnsubscribeLinksClient {
    client: Client,
}

impl Crm {
    /// Unsubscribe links.
    #[must_use]
    pub fn unsubscribe_links(&self) -> UnsubscribeLinksClient {
        UnsubscribeLinksClient {
            client: self.client().clone(),
        }
    }
}

impl UnsubscribeLinksClient {
    /// Lists unsubscribe links.
    ///
    /// `GET /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListUnsubscribeLinks {
        ListUnsubscribeLinks(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "unsubscribe_links"),
            Paging::Whole,
        ))
    }

    /// Gets a unsubscribe link.
    ///
    /// `GET /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope
    /// `ZohoCRM.settings.unsubscribe.READ`. Retried on transient failures.
    pub fn get(&self, unsubscribe_link_id: impl Into<Id>) -> GetUnsubscribeLink {
        let request = self
            .client
            .request(&GET)
            .segment(unsubscribe_link_id.into());
        GetUnsubscribeLink(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "unsubscribe_links")
        }))
    }

    /// Creates a unsubscribe link.
    ///
    /// `POST /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, unsubscribe_links: &[UnsubscribeLinkInput]) -> CreateUnsubscribeLinks {
        let request = self
            .client
            .request(&CREATE)
            .json_list("unsubscribe_links", unsubscribe_links);
        CreateUnsubscribeLinks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "unsubscribe_links")
        }))
    }

    /// Updates a unsubscribe link.
    ///
    /// `PUT /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope
    /// `ZohoCRM.settings.unsubscribe.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        unsubscribe_link_id: impl Into<Id>,
        body: &UnsubscribeLinkInput,
    ) -> UpdateUnsubscribeLink {
        let request = self
            .client
            .request(&UPDATE)
            .segment(unsubscribe_link_id.into())
            .json_list("unsubscribe_links", std::slice::from_ref(body));
        UpdateUnsubscribeLink(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "unsubscribe_links")
        }))
    }

    /// Updates several unsubscribe links.
    ///
    /// `PUT /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.UPDATE`. Retried
    /// on transient failures.
    pub fn update_many(
        &self,
        unsubscribe_links: &[UnsubscribeLinkInput],
    ) -> UpdateManyUnsubscribeLinks {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("unsubscribe_links", unsubscribe_links);
        UpdateManyUnsubscribeLinks(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "unsubscribe_links")
        }))
    }

    /// Deletes a unsubscribe link.
    ///
    /// `DELETE /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope
    /// `ZohoCRM.settings.unsubscribe.DELETE`. Retried on transient failures.
    pub fn delete(&self, unsubscribe_link_id: impl Into<Id>) -> DeleteUnsubscribeLink {
        let request = self
            .client
            .request(&DELETE)
            .segment(unsubscribe_link_id.into());
        DeleteUnsubscribeLink(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "unsubscribe_links")
        }))
    }

    /// Lists the associations of unsubscribe links.
    ///
    /// `GET /crm/v8/settings/unsubscribe_link/actions/associations`. Scope
    /// `ZohoCRM.settings.unsubscribe.READ`. Retried on transient failures.
    pub fn list_associations(&self) -> ListUnsubscribeLinkAssociations {
        ListUnsubscribeLinkAssociations(List::new(
            self.client.clone(),
            self.client.request(&LIST_ASSOCIATIONS),
            |_, body| decode::list(body, "associations"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`UnsubscribeLinksClient::list`](crate::unsubscribe_links::UnsubscribeLinksClient::list).
    ListUnsubscribeLinks => list UnsubscribeLink
}

call! {
    /// Returned by [`UnsubscribeLinksClient::get`](crate::unsubscribe_links::UnsubscribeLinksClient::get).
    GetUnsubscribeLink => UnsubscribeLink
}

call! {
    /// Returned by [`UnsubscribeLinksClient::create`](crate::unsubscribe_links::UnsubscribeLinksClient::create).
    CreateUnsubscribeLinks => RowOutcomes
}

call! {
    /// Returned by [`UnsubscribeLinksClient::update`](crate::unsubscribe_links::UnsubscribeLinksClient::update).
    UpdateUnsubscribeLink => RowOutcomes
}

call! {
    /// Returned by [`UnsubscribeLinksClient::update_many`](crate::unsubscribe_links::UnsubscribeLinksClient::update_many).
    UpdateManyUnsubscribeLinks => RowOutcomes
}

call! {
    /// Returned by [`UnsubscribeLinksClient::delete`](crate::unsubscribe_links::UnsubscribeLinksClient::delete).
    DeleteUnsubscribeLink => RowOutcomes
}

call! {
    /// Returned by [`UnsubscribeLinksClient::list_associations`](crate::unsubscribe_links::UnsubscribeLinksClient::list_associations).
    ListUnsubscribeLinkAssociations => list UnsubscribeLinkAssociation
}

#[non_exhaustive]
pub struct AssociatedPlace {
    pub type_: Option<String>,
    pub resource: Option<shared::NameRef>,
    pub details: Option<AssociatedPlaceDetails>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedPlace {
    "type" => type_,
    "resource" => resource,
    "details" => details;
    extra
});

#[non_exhaustive]
pub struct AssociatedPlaceDetails {
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedPlaceDetails {
    "module" => module;
    extra
});

/// Returned by `unsubscribe_links().list`, `unsubscribe_links().get`.
#[non_exhaustive]
pub struct UnsubscribeLink {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// One of `standard`, `custom`.
    pub page_type: Option<PageType>,
    pub custom_location_url: Option<String>,
    pub standard_page_message: Option<String>,
    /// One of `redirect`, `display_message`.
    pub submission_action_type: Option<SubmissionActionType>,
    pub submission_message: Option<String>,
    pub submission_redirect_url: Option<String>,
    pub location_url_type: Option<String>,
    pub action_on_unsubscribe: Option<String>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub modified_time: Option<DateTime>,
    pub created_time: Option<DateTime>,
    pub landing_url: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UnsubscribeLink {
    "id" => id,
    "name" => name,
    "page_type" => page_type,
    "custom_location_url" => custom_location_url,
    "standard_page_message" => standard_page_message,
    "submission_action_type" => submission_action_type,
    "submission_message" => submission_message,
    "submission_redirect_url" => submission_redirect_url,
    "location_url_type" => location_url_type,
    "action_on_unsubscribe" => action_on_unsubscribe,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "modified_time" => modified_time,
    "created_time" => created_time,
    "landing_url" => landing_url;
    extra
});

/// Returned by `unsubscribe_links().list_associations`.
#[non_exhaustive]
pub struct UnsubscribeLinkAssociation {
    pub id: Option<Id>,
    pub associated_places: Option<Vec<AssociatedPlace>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UnsubscribeLinkAssociation {
    "id" => id,
    "associated_places" => associated_places;
    extra
});

/// Sent by `unsubscribe_links().create`, `unsubscribe_links().update`,
/// `unsubscribe_links().update_many`.
pub struct UnsubscribeLinkInput {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// One of `standard`, `custom`.
    pub page_type: Option<PageType>,
    pub custom_location_url: Option<String>,
    pub standard_page_message: Option<String>,
    /// One of `redirect`, `display_message`.
    pub submission_action_type: Option<SubmissionActionType>,
    pub submission_message: Option<String>,
    pub submission_redirect_url: Option<String>,
    pub location_url_type: Option<String>,
    pub action_on_unsubscribe: Option<String>,
    pub landing_url: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UnsubscribeLinkInput {
    "id" => id,
    "name" => name,
    "page_type" => page_type,
    "custom_location_url" => custom_location_url,
    "standard_page_message" => standard_page_message,
    "submission_action_type" => submission_action_type,
    "submission_message" => submission_message,
    "submission_redirect_url" => submission_redirect_url,
    "location_url_type" => location_url_type,
    "action_on_unsubscribe" => action_on_unsubscribe,
    "landing_url" => landing_url;
    extra
});

open_enum! {
    pub enum PageType {
        /// `standard`
        Standard = "standard",
        /// `custom`
        Custom = "custom",
    }
}

open_enum! {
    pub enum SubmissionActionType {
        /// `redirect`
        Redirect = "redirect",
        /// `display_message`
        DisplayMessage = "display_message",
    }
}
