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

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `POST /crm/v8/Leads/{lead_id}/actions/convert`. Scope `ZohoCRM.modules.leads.CREATE`.
pub static CONVERT: Operation = Operation::post(
    "crm.leads.convert",
    "/crm/{version}/Leads/{lead_id}/actions/convert",
)
.scopes(&["ZohoCRM.modules.leads.CREATE"])
.heavy()
.rows("data");

/// `GET /crm/v8/Leads/{lead_id}/__conversion_options`. Scope `ZohoCRM.modules.leads.READ`.
pub static GET_CONVERSION_OPTIONS: Operation = Operation::get(
    "crm.leads.get_conversion_options",
    "/crm/{version}/Leads/{lead_id}/__conversion_options",
)
.scopes(&["ZohoCRM.modules.leads.READ"]);

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
/// From [`Crm::leads`](crate::Crm::leads); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `POST /crm/v8/Leads/{lead_id}/actions/convert`. Scope `ZohoCRM.modules.leads.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn convert(&self, lead_id: impl Into<Id>, body: &LeadConversion) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CONVERT)
            .segment(lead_id.into())
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Gets what a lead can be converted into.
    ///
    /// `GET /crm/v8/Leads/{lead_id}/__conversion_options`. Scope `ZohoCRM.modules.leads.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_conversion_options(&self, lead_id: impl Into<Id>) -> Call<LeadConversionOptions> {
        let request = self
            .client
            .request(&GET_CONVERSION_OPTIONS)
            .segment(lead_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "__conversion_options")
        })
    }

    /// Gets how far a conversion of many leads is.
    ///
    /// `GET /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get_mass_convert_status(&self, job_id: impl Into<Id>) -> List<LeadMassConversionStatus> {
        let mut request = self.client.request(&GET_MASS_CONVERT_STATUS);
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
    /// `POST /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn mass_convert(&self, body: &LeadMassConversion) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&MASS_CONVERT)
            .json_member("", body)
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// Carry over tag.
pub struct CarryOverTag {
    /// `Contacts`: one or more texts.
    pub contacts: Option<Vec<String>>,
    /// `Accounts`: one or more texts.
    pub accounts: Option<Vec<String>>,
    /// `Deals`: one or more texts.
    pub deals: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CarryOverTag {
    "Contacts" => contacts,
    "Accounts" => accounts,
    "Deals" => deals;
    extra
});

/// Lead conversion, for `leads().convert`.
pub struct LeadConversion {
    /// `overwrite`: yes or no.
    pub overwrite: Option<bool>,
    /// `notify_lead_owner`: yes or no.
    pub notify_lead_owner: Option<bool>,
    /// `notify_new_entity_owner`: yes or no.
    pub notify_new_entity_owner: Option<bool>,
    /// `move_attachments_to`: an object.
    pub move_attachments_to: Option<shared::ApiNameRef>,
    /// `Accounts`: an object.
    pub accounts: Option<shared::Record>,
    /// `Contacts`: an object.
    pub contacts: Option<shared::Record>,
    /// `assign_to`: an object.
    pub assign_to: Option<shared::UserRef>,
    /// `Deals`: an object.
    pub deals: Option<shared::Record>,
    /// `add_to_existing_record`: yes or no.
    pub add_to_existing_record: Option<bool>,
    /// `carry_over_tags`: an object.
    pub carry_over_tags: Option<CarryOverTag>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LeadConversion {
    "overwrite" => overwrite,
    "notify_lead_owner" => notify_lead_owner,
    "notify_new_entity_owner" => notify_new_entity_owner,
    "move_attachments_to" => move_attachments_to,
    "Accounts" => accounts,
    "Contacts" => contacts,
    "assign_to" => assign_to,
    "Deals" => deals,
    "add_to_existing_record" => add_to_existing_record,
    "carry_over_tags" => carry_over_tags;
    extra
});

/// Lead conversion options, from `leads().get_conversion_options`.
#[non_exhaustive]
pub struct LeadConversionOptions {
    /// `module_preference`: an object.
    pub module_preference: Option<shared::Module>,
    /// `Contacts`: a list.
    pub contacts: Option<Vec<shared::Record>>,
    /// `Deals`: a list.
    pub deals: Option<Vec<shared::Record>>,
    /// `Accounts`: a list.
    pub accounts: Option<Vec<shared::Record>>,
    /// `preference_field_matched_value`: an object.
    pub preference_field_matched_value: Option<PreferenceFieldMatchedValue>,
    /// `modules_with_multiple_layouts`: a list.
    pub modules_with_multiple_layouts: Option<Vec<shared::Module>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LeadConversionOptions {
    "module_preference" => module_preference,
    "Contacts" => contacts,
    "Deals" => deals,
    "Accounts" => accounts,
    "preference_field_matched_value" => preference_field_matched_value,
    "modules_with_multiple_layouts" => modules_with_multiple_layouts;
    extra
});

/// Lead mass conversion, for `leads().mass_convert`.
pub struct LeadMassConversion {
    /// `Deals`: an object.
    pub deals: Option<shared::Record>,
    /// `move_attachments_to`: an object.
    pub move_attachments_to: Option<shared::ApiNameRef>,
    /// `assign_to`: an object.
    pub assign_to: Option<shared::IdRef>,
    /// `carry_over_tags`: a list.
    pub carry_over_tags: Option<Vec<shared::ApiNameRef>>,
    /// `related_modules`: a list.
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
    /// `portal_user_type`: an object.
    pub portal_user_type: Option<shared::ApiNameRef>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `apply_assignment_threshold`: yes or no.
    pub apply_assignment_threshold: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LeadMassConversion {
    "Deals" => deals,
    "move_attachments_to" => move_attachments_to,
    "assign_to" => assign_to,
    "carry_over_tags" => carry_over_tags,
    "related_modules" => related_modules,
    "portal_user_type" => portal_user_type,
    "ids" => ids,
    "apply_assignment_threshold" => apply_assignment_threshold;
    extra
});

/// Lead mass conversion status, from `leads().get_mass_convert_status`.
#[non_exhaustive]
pub struct LeadMassConversionStatus {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Failed_Count`: how many faileds there are.
    pub failed_count: Option<i64>,
    /// `Not_Converted_Count`: how many not converteds there are.
    pub not_converted_count: Option<i64>,
    /// `Total_Count`: how many totals there are.
    pub total_count: Option<i64>,
    /// `Converted_Count`: how many converteds there are.
    pub converted_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LeadMassConversionStatus {
    "Status" => status,
    "Failed_Count" => failed_count,
    "Not_Converted_Count" => not_converted_count,
    "Total_Count" => total_count,
    "Converted_Count" => converted_count;
    extra
});

/// Preference field match.
#[non_exhaustive]
pub struct PreferenceFieldMatch {
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `matched_lead_value`: text.
    pub matched_lead_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PreferenceFieldMatch {
    "field" => field,
    "matched_lead_value" => matched_lead_value;
    extra
});

/// Preference field matched value.
#[non_exhaustive]
pub struct PreferenceFieldMatchedValue {
    /// `Contacts`: a list.
    pub contacts: Option<Vec<PreferenceFieldMatch>>,
    /// `Accounts`: a list.
    pub accounts: Option<Vec<PreferenceFieldMatch>>,
    /// `Deals`: a list.
    pub deals: Option<Vec<PreferenceFieldMatch>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PreferenceFieldMatchedValue {
    "Contacts" => contacts,
    "Accounts" => accounts,
    "Deals" => deals;
    extra
});
