// Written by `cargo xtask codegen` from crm/v8/leads.toml of the catalogue; changes belong there.
//! Turning leads into contacts, accounts and deals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut leads = crm.leads().get_mass_convert_status("4876876000000123456").stream();
//! while let Some(lead) = leads.next().await {
//!     println!("{:?}", lead?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &CONVERT,
    &GET_CONVERSION_OPTIONS,
    &GET_MASS_CONVERT_STATUS,
    &MASS_CONVERT,
];

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
    /// `POST /crm/v8/Leads/{lead_id}/actions/convert`. Scope `ZohoCRM.modules.leads.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn convert(&self, lead_id: impl Into<Id>, body: &LeadConversion) -> ConvertLead {
        let request = self
            .client
            .request(&CONVERT)
            .segment(lead_id.into())
            .json_list("data", std::slice::from_ref(body))
            .checked(body);
        ConvertLead(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Gets what a lead can be converted into.
    ///
    /// `GET /crm/v8/Leads/{lead_id}/__conversion_options`. Scope `ZohoCRM.modules.leads.READ`. Retried
    /// on transient failures.
    pub fn get_conversion_options(&self, lead_id: impl Into<Id>) -> GetLeadConversionOptions {
        let request = self
            .client
            .request(&GET_CONVERSION_OPTIONS)
            .segment(lead_id.into());
        GetLeadConversionOptions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "__conversion_options")
        }))
    }

    /// Gets how far a conversion of many leads is.
    ///
    /// `GET /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.READ`. Retried on
    /// transient failures.
    pub fn get_mass_convert_status(&self, job_id: impl Into<Id>) -> GetLeadMassConvertStatus {
        let mut request = self.client.request(&GET_MASS_CONVERT_STATUS);
        request.set_query("job_id", job_id.into());
        GetLeadMassConvertStatus(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Converts many leads at once.
    ///
    /// `POST /crm/v8/Leads/actions/mass_convert`. Scope `ZohoCRM.mass_convert.leads.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn mass_convert(&self, body: &LeadMassConversion) -> MassConvertLeads {
        let request = self
            .client
            .request(&MASS_CONVERT)
            .json_member("", body)
            .checked(body);
        MassConvertLeads(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}

call! {
    /// Returned by [`LeadsClient::convert`](crate::leads::LeadsClient::convert).
    ConvertLead => RowOutcomes
}

call! {
    /// Returned by [`LeadsClient::get_conversion_options`](crate::leads::LeadsClient::get_conversion_options).
    GetLeadConversionOptions => LeadConversionOptions
}

call! {
    /// Returned by [`LeadsClient::get_mass_convert_status`](crate::leads::LeadsClient::get_mass_convert_status).
    GetLeadMassConvertStatus => list LeadMassConversionStatus
}

call! {
    /// Returned by [`LeadsClient::mass_convert`](crate::leads::LeadsClient::mass_convert).
    MassConvertLeads => RowOutcomes
}

pub struct CarryOverTag {
    pub contacts: Option<Vec<String>>,
    pub accounts: Option<Vec<String>>,
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

/// Sent by `leads().convert`.
pub struct LeadConversion {
    pub overwrite: Option<bool>,
    pub notify_lead_owner: Option<bool>,
    pub notify_new_entity_owner: Option<bool>,
    pub move_attachments_to: Option<shared::ApiNameRef>,
    pub accounts: Option<shared::Record>,
    pub contacts: Option<shared::Record>,
    pub assign_to: Option<shared::UserRef>,
    pub deals: Option<shared::Record>,
    pub add_to_existing_record: Option<bool>,
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

/// Returned by `leads().get_conversion_options`.
#[non_exhaustive]
pub struct LeadConversionOptions {
    pub module_preference: Option<shared::Module>,
    pub contacts: Option<Vec<shared::Record>>,
    pub deals: Option<Vec<shared::Record>>,
    pub accounts: Option<Vec<shared::Record>>,
    pub preference_field_matched_value: Option<PreferenceFieldMatchedValue>,
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

/// Sent by `leads().mass_convert`.
pub struct LeadMassConversion {
    pub deals: Option<shared::Record>,
    pub move_attachments_to: Option<shared::ApiNameRef>,
    pub assign_to: Option<shared::IdRef>,
    pub carry_over_tags: Option<Vec<shared::ApiNameRef>>,
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
    pub portal_user_type: Option<shared::ApiNameRef>,
    pub ids: Option<Vec<Id>>,
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

/// Returned by `leads().get_mass_convert_status`.
#[non_exhaustive]
pub struct LeadMassConversionStatus {
    pub status: Option<String>,
    pub failed_count: Option<i64>,
    pub not_converted_count: Option<i64>,
    pub total_count: Option<i64>,
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

#[non_exhaustive]
pub struct PreferenceFieldMatch {
    pub field: Option<shared::ApiNameRef>,
    pub matched_lead_value: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PreferenceFieldMatch {
    "field" => field,
    "matched_lead_value" => matched_lead_value;
    extra
});

#[non_exhaustive]
pub struct PreferenceFieldMatchedValue {
    pub contacts: Option<Vec<PreferenceFieldMatch>>,
    pub accounts: Option<Vec<PreferenceFieldMatch>>,
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
