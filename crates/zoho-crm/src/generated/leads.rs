// Written by `cargo xtask codegen` from xtask/catalog/crm/leads.toml; changes belong there.
//! Turning leads into contacts, accounts and deals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut leads = crm.leads().get_mass_convert_status("4876876000000123456").stream();
//! while let Some(lead) = leads.next().await {
//!     println!("{:?}", lead?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcome, rows, shared};

/// `POST /crm/v8/Leads/{lead_id}/actions/convert`. Scope `ZohoCRM.modules.ALL`.
pub static CONVERT: Operation = Operation::post(
    "crm.leads.convert",
    "/crm/{version}/Leads/{lead_id}/actions/convert",
)
.scopes(&["ZohoCRM.modules.ALL"])
.heavy()
.rows("data");

/// `GET /crm/v8/Leads/{lead_id}/__conversion_options`. Scope `ZohoCRM.modules.ALL`.
pub static GET_CONVERSION_OPTIONS: Operation = Operation::get(
    "crm.leads.get_conversion_options",
    "/crm/{version}/Leads/{lead_id}/__conversion_options",
)
.scopes(&["ZohoCRM.modules.ALL"]);

/// `GET /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.READ`.
pub static GET_MASS_CONVERT_STATUS: Operation = Operation::get(
    "crm.leads.get_mass_convert_status",
    "/crm/{version}/Leads/actions/mass_convert",
)
.scopes(&["ZohoCRM.mass_convert.leads.READ"]);

/// `POST /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.CREATE`.
pub static MASS_CONVERT: Operation = Operation::post(
    "crm.leads.mass_convert",
    "/crm/{version}/Leads/actions/mass_convert",
)
.scopes(&["ZohoCRM.mass_convert.leads.CREATE"])
.heavy()
.rows("");

/// Turning leads into contacts, accounts and deals.
///
/// From [`Crm::leads`](crate::Crm::leads).
#[derive(Debug, Clone)]
pub struct LeadsClient {
    client: Client,
}

impl Crm {
    /// Turning leads into contacts, accounts and deals.
    #[must_use]
    pub fn leads(&self) -> LeadsClient {
        LeadsClient {
            client: self.client().clone(),
        }
    }
}

impl LeadsClient {
    /// Converts a lead.
    ///
    /// `POST /crm/v8/Leads/{lead_id}/actions/convert`. Scope `ZohoCRM.modules.ALL`.
    pub fn convert(&self, lead_id: impl Into<Id>, body: &LeadConversion) -> Call<RowOutcome> {
        let request = Request::new(&CONVERT).segment(lead_id.into()).body(
            "application/json",
            wire::body_list("data", std::slice::from_ref(body)),
        );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Gets what a lead can be converted into.
    ///
    /// `GET /crm/v8/Leads/{lead_id}/__conversion_options`. Scope `ZohoCRM.modules.ALL`.
    pub fn get_conversion_options(&self, lead_id: impl Into<Id>) -> Call<LeadConversionOptions> {
        let request = Request::new(&GET_CONVERSION_OPTIONS).segment(lead_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "__conversion_options")
        })
    }

    /// Gets how far a conversion of many leads is.
    ///
    /// `GET /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.READ`.
    pub fn get_mass_convert_status(&self, job_id: impl Into<Id>) -> List<LeadMassConversionStatus> {
        let mut request = Request::new(&GET_MASS_CONVERT_STATUS);
        request.set_query("job_id", job_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Converts many leads at once.
    ///
    /// `POST /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.CREATE`.
    pub fn mass_convert(&self, body: &LeadMassConversion) -> Call<RowOutcome> {
        let request = Request::new(&MASS_CONVERT).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// Carry over tag.
#[derive(Clone, Default, PartialEq)]
pub struct CarryOverTag {
    /// Contacts.
    pub contacts: Option<Vec<String>>,
    /// Accounts.
    pub accounts: Option<Vec<String>>,
    /// Deals.
    pub deals: Option<Vec<String>>,
}

object!(CarryOverTag {
    "Contacts" => contacts,
    "Accounts" => accounts,
    "Deals" => deals
});

/// Lead conversion, of `leads().convert`.
#[derive(Clone, Default, PartialEq)]
pub struct LeadConversion {
    /// Overwrite.
    pub overwrite: Option<bool>,
    /// Notify lead owner.
    pub notify_lead_owner: Option<bool>,
    /// Notify new entity owner.
    pub notify_new_entity_owner: Option<bool>,
    /// Move attachments to.
    pub move_attachments_to: Option<shared::ApiNameRef>,
    /// Accounts.
    pub accounts: Option<shared::Record>,
    /// Contacts.
    pub contacts: Option<shared::Record>,
    /// Assign to.
    pub assign_to: Option<shared::UserRef>,
    /// Deals.
    pub deals: Option<shared::Record>,
    /// Add to existing record.
    pub add_to_existing_record: Option<bool>,
    /// Carry over tags.
    pub carry_over_tags: Option<CarryOverTag>,
}

object!(LeadConversion {
    "overwrite" => overwrite,
    "notify_lead_owner" => notify_lead_owner,
    "notify_new_entity_owner" => notify_new_entity_owner,
    "move_attachments_to" => move_attachments_to,
    "Accounts" => accounts,
    "Contacts" => contacts,
    "assign_to" => assign_to,
    "Deals" => deals,
    "add_to_existing_record" => add_to_existing_record,
    "carry_over_tags" => carry_over_tags
});

/// Lead conversion options, of `leads().get_conversion_options`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadConversionOptions {
    /// Module preference.
    pub module_preference: Option<shared::Module>,
    /// Contacts.
    pub contacts: Option<Vec<shared::Record>>,
    /// Deals.
    pub deals: Option<Vec<shared::Record>>,
    /// Accounts.
    pub accounts: Option<Vec<shared::Record>>,
    /// Preference field matched value.
    pub preference_field_matched_value: Option<PreferenceFieldMatchedValue>,
    /// Modules with multiple layouts.
    pub modules_with_multiple_layouts: Option<Vec<shared::Module>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(LeadConversionOptions {
    "module_preference" => module_preference,
    "Contacts" => contacts,
    "Deals" => deals,
    "Accounts" => accounts,
    "preference_field_matched_value" => preference_field_matched_value,
    "modules_with_multiple_layouts" => modules_with_multiple_layouts;
    other
});

/// Lead mass conversion, of `leads().mass_convert`.
#[derive(Clone, Default, PartialEq)]
pub struct LeadMassConversion {
    /// Deals.
    pub deals: Option<shared::Record>,
    /// Move attachments to.
    pub move_attachments_to: Option<shared::ApiNameRef>,
    /// Assign to.
    pub assign_to: Option<shared::IdRef>,
    /// Carry over tags.
    pub carry_over_tags: Option<Vec<shared::ApiNameRef>>,
    /// Related modules.
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
    /// Portal user type.
    pub portal_user_type: Option<shared::ApiNameRef>,
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Apply assignment threshold.
    pub apply_assignment_threshold: Option<bool>,
}

object!(LeadMassConversion {
    "Deals" => deals,
    "move_attachments_to" => move_attachments_to,
    "assign_to" => assign_to,
    "carry_over_tags" => carry_over_tags,
    "related_modules" => related_modules,
    "portal_user_type" => portal_user_type,
    "ids" => ids,
    "apply_assignment_threshold" => apply_assignment_threshold
});

/// Lead mass conversion status, of `leads().get_mass_convert_status`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LeadMassConversionStatus {
    /// Status.
    pub status: Option<String>,
    /// Failed count.
    pub failed_count: Option<i64>,
    /// Not converted count.
    pub not_converted_count: Option<i64>,
    /// Total count.
    pub total_count: Option<i64>,
    /// Converted count.
    pub converted_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(LeadMassConversionStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Not_Converted_Count" => not_converted_count,
    "Total_Count" => total_count,
    "Converted_Count" => converted_count;
    other
});

/// Preference field match.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreferenceFieldMatch {
    /// Field.
    pub field: Option<shared::ApiNameRef>,
    /// Matched lead value.
    pub matched_lead_value: Option<String>,
}

object!(PreferenceFieldMatch {
    "field" => field,
    "matched_lead_value" => matched_lead_value
});

/// Preference field matched value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreferenceFieldMatchedValue {
    /// Contacts.
    pub contacts: Option<Vec<PreferenceFieldMatch>>,
    /// Accounts.
    pub accounts: Option<Vec<PreferenceFieldMatch>>,
    /// Deals.
    pub deals: Option<Vec<PreferenceFieldMatch>>,
}

object!(PreferenceFieldMatchedValue {
    "Contacts" => contacts,
    "Accounts" => accounts,
    "Deals" => deals
});
