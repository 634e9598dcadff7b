// Written by `cargo xtask codegen` from xtask/catalog/crm/unsubscribe_links.toml; changes belong there.
//! Unsubscribe links.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut unsubscribe_links = crm.unsubscribe_links().list().stream();
//! while let Some(unsubscribe_link) = unsubscribe_links.next().await {
//!     println!("{:?}", unsubscribe_link?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Unsubscribe links.
///
/// From [`Crm::unsubscribe_links`](crate::Crm::unsubscribe_links); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<UnsubscribeLink> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "unsubscribe_links"),
            Paging::Whole,
        )
    }

    /// Gets a unsubscribe link.
    ///
    /// `GET /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope
    /// `ZohoCRM.settings.unsubscribe.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, unsubscribe_link_id: impl Into<Id>) -> Call<UnsubscribeLink> {
        let request = self
            .client
            .request(&GET)
            .segment(unsubscribe_link_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "unsubscribe_links")
        })
    }

    /// Creates a unsubscribe link.
    ///
    /// `POST /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, unsubscribe_links: &[UnsubscribeLinkInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("unsubscribe_links", unsubscribe_links);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "unsubscribe_links")
        })
    }

    /// Updates a unsubscribe link.
    ///
    /// `PUT /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope
    /// `ZohoCRM.settings.unsubscribe.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        unsubscribe_link_id: impl Into<Id>,
        body: &UnsubscribeLinkInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(unsubscribe_link_id.into())
            .json_list("unsubscribe_links", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "unsubscribe_links")
        })
    }

    /// Updates several unsubscribe links.
    ///
    /// `PUT /crm/v8/settings/unsubscribe_links`. Scope `ZohoCRM.settings.unsubscribe.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, unsubscribe_links: &[UnsubscribeLinkInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("unsubscribe_links", unsubscribe_links);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "unsubscribe_links")
        })
    }

    /// Deletes a unsubscribe link.
    ///
    /// `DELETE /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`. Scope
    /// `ZohoCRM.settings.unsubscribe.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, unsubscribe_link_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(unsubscribe_link_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "unsubscribe_links")
        })
    }

    /// Lists the associations of unsubscribe links.
    ///
    /// `GET /crm/v8/settings/unsubscribe_link/actions/associations`. Scope
    /// `ZohoCRM.settings.unsubscribe.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list_associations(&self) -> List<UnsubscribeLinkAssociation> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST_ASSOCIATIONS),
            |_, body| wire::list(body, "associations"),
            Paging::Whole,
        )
    }
}

/// Associated place.
#[non_exhaustive]
pub struct AssociatedPlace {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resource`: an object.
    pub resource: Option<shared::NameRef>,
    /// `details`: an object.
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

/// Associated place details.
#[non_exhaustive]
pub struct AssociatedPlaceDetails {
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociatedPlaceDetails {
    "module" => module;
    extra
});

/// Unsubscribe link, from `unsubscribe_links().list`, `unsubscribe_links().get`.
#[non_exhaustive]
pub struct UnsubscribeLink {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `page_type`: one of `standard`, `custom`.
    pub page_type: Option<PageType>,
    /// `custom_location_url`: an address on the web.
    pub custom_location_url: Option<String>,
    /// `standard_page_message`: text.
    pub standard_page_message: Option<String>,
    /// `submission_action_type`: one of `redirect`, `display_message`.
    pub submission_action_type: Option<SubmissionActionType>,
    /// `submission_message`: text.
    pub submission_message: Option<String>,
    /// `submission_redirect_url`: an address on the web.
    pub submission_redirect_url: Option<String>,
    /// `location_url_type`: text.
    pub location_url_type: Option<String>,
    /// `action_on_unsubscribe`: text.
    pub action_on_unsubscribe: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `landing_url`: an address on the web.
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

/// Unsubscribe link association, from `unsubscribe_links().list_associations`.
#[non_exhaustive]
pub struct UnsubscribeLinkAssociation {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `associated_places`: a list.
    pub associated_places: Option<Vec<AssociatedPlace>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UnsubscribeLinkAssociation {
    "id" => id,
    "associated_places" => associated_places;
    extra
});

/// Unsubscribe link input, for `unsubscribe_links().create`, `unsubscribe_links().update`,
/// `unsubscribe_links().update_many`.
pub struct UnsubscribeLinkInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `page_type`: one of `standard`, `custom`.
    pub page_type: Option<PageType>,
    /// `custom_location_url`: an address on the web.
    pub custom_location_url: Option<String>,
    /// `standard_page_message`: text.
    pub standard_page_message: Option<String>,
    /// `submission_action_type`: one of `redirect`, `display_message`.
    pub submission_action_type: Option<SubmissionActionType>,
    /// `submission_message`: text.
    pub submission_message: Option<String>,
    /// `submission_redirect_url`: an address on the web.
    pub submission_redirect_url: Option<String>,
    /// `location_url_type`: text.
    pub location_url_type: Option<String>,
    /// `action_on_unsubscribe`: text.
    pub action_on_unsubscribe: Option<String>,
    /// `landing_url`: an address on the web.
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
    /// Page type.
    pub enum PageType {
        /// `standard`
        Standard = "standard",
        /// `custom`
        Custom = "custom",
    }
}

open_enum! {
    /// Submission action type.
    pub enum SubmissionActionType {
        /// `redirect`
        Redirect = "redirect",
        /// `display_message`
        DisplayMessage = "display_message",
    }
}
