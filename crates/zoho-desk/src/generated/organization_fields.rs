// Written by `cargo xtask codegen` from xtask/catalog/desk/organization_fields.toml; changes belong there.
//! Organisation fields.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut organization_fields =
//! desk.organization_fields().list(zoho_desk::organization_fields::OrganizationFieldModule::Tickets).stream();
//! while let Some(organization_field) = organization_fields.next().await {
//!     println!("{:?}", organization_field?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/organizationFields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
pub static LIST: Operation = Operation::get(
    "desk.organization_fields.list",
    "/api/{version}/organizationFields",
)
.scopes(&["Desk.basic.READ", "Desk.fields.READ"]);

/// `GET /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.organization_fields.get",
    "/api/{version}/organizationFields/{field_id}",
)
.scopes(&["Desk.fields.READ", "Desk.settings.READ"]);

/// `POST /api/v1/organizationFields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.organization_fields.create",
    "/api/{version}/organizationFields",
)
.scopes(&["Desk.fields.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.organization_fields.update",
    "/api/{version}/organizationFields/{field_id}",
)
.scopes(&["Desk.fields.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.organization_fields.delete",
    "/api/{version}/organizationFields/{field_id}",
)
.scopes(&["Desk.fields.DELETE", "Desk.settings.DELETE"]);

/// `GET /api/v1/customFieldCount`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
pub static GET_CUSTOM_FIELD_COUNT: Operation = Operation::get(
    "desk.organization_fields.get_custom_field_count",
    "/api/{version}/customFieldCount",
)
.scopes(&["Desk.basic.READ", "Desk.fields.READ"]);

/// `GET /api/v1/organizationFields/{field_id}/criteriaReferences`. Scope `Desk.settings.READ`.
pub static LIST_CRITERIA_REFERENCES: Operation = Operation::get(
    "desk.organization_fields.list_criteria_references",
    "/api/{version}/organizationFields/{field_id}/criteriaReferences",
)
.scopes(&["Desk.settings.READ"]);

/// `GET /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.fields.READ`, `Desk.permissions.READ` and `Desk.settings.READ`.
pub static LIST_PERMISSIONS: Operation = Operation::get(
    "desk.organization_fields.list_permissions",
    "/api/{version}/organizationFields/{field_id}/permissions",
)
.scopes(&[
    "Desk.fields.READ",
    "Desk.permissions.READ",
    "Desk.settings.READ",
]);

/// `PATCH /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_PERMISSIONS: Operation = Operation::patch(
    "desk.organization_fields.update_permissions",
    "/api/{version}/organizationFields/{field_id}/permissions",
)
.scopes(&["Desk.permissions.UPDATE", "Desk.settings.UPDATE"]);

/// Organisation fields.
///
/// From [`Desk::organization_fields`](crate::Desk::organization_fields).
#[derive(Debug, Clone)]
pub struct OrganizationFieldsClient {
    client: Client,
}

impl Desk {
    /// Organisation fields.
    #[must_use]
    pub fn organization_fields(&self) -> OrganizationFieldsClient {
        OrganizationFieldsClient {
            client: self.client().clone(),
        }
    }
}

impl OrganizationFieldsClient {
    /// Lists organisation fields.
    ///
    /// `GET /api/v1/organizationFields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
    pub fn list(&self, module: impl Into<OrganizationFieldModule>) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("module", module.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.READ` and
    /// `Desk.settings.READ`.
    pub fn get(&self, field_id: impl Into<Id>) -> Call<OrganizationField> {
        let request = Request::new(&GET).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an organisation field.
    ///
    /// `POST /api/v1/organizationFields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`.
    pub fn create(
        &self,
        body: &OrganizationFieldInput,
        module: impl Into<OrganizationFieldModule>,
    ) -> Call<OrganizationField> {
        let mut request = Request::new(&CREATE).body("application/json", wire::body("", body));
        request.set_query("module", module.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an organisation field.
    ///
    /// `PATCH /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.UPDATE` and
    /// `Desk.settings.UPDATE`.
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &OrganizationFieldInput,
    ) -> Call<OrganizationField> {
        let request = Request::new(&UPDATE)
            .segment(field_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an organisation field.
    ///
    /// `DELETE /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.DELETE` and
    /// `Desk.settings.DELETE`.
    pub fn delete(&self, field_id: impl Into<Id>) -> Call<()> {
        let request = Request::new(&DELETE).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the custom field count of organisation fields.
    ///
    /// `GET /api/v1/customFieldCount`. Scopes `Desk.basic.READ` and `Desk.fields.READ`.
    pub fn get_custom_field_count(
        &self,
        module: impl Into<OrganizationFieldModule>,
    ) -> GetCustomFieldCountCall {
        let mut request = Request::new(&GET_CUSTOM_FIELD_COUNT);
        request.set_query("module", module.into());
        GetCustomFieldCountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the criteria references of an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}/criteriaReferences`. Scope `Desk.settings.READ`.
    ///
    /// - `limit`: from 1 to 50; `50` where it is left out
    pub fn list_criteria_references(
        &self,
        field_id: impl Into<Id>,
        feature_type: impl Into<OrganizationFieldFeatureType>,
        limit: i64,
    ) -> ListCriteriaReferencesCall {
        let mut request = Request::new(&LIST_CRITERIA_REFERENCES).segment(field_id.into());
        request.set_query("featureType", feature_type.into());
        request.set_number("limit", limit, 1..=50);
        ListCriteriaReferencesCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the permissions of an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.fields.READ`,
    /// `Desk.permissions.READ` and `Desk.settings.READ`.
    pub fn list_permissions(&self, field_id: impl Into<Id>) -> List<OrganizationFieldPermission> {
        let request = Request::new(&LIST_PERMISSIONS).segment(field_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Updates the permissions of an organisation field.
    ///
    /// `PATCH /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.permissions.UPDATE` and
    /// `Desk.settings.UPDATE`.
    pub fn update_permissions(
        &self,
        field_id: impl Into<Id>,
        profiles: &[OrganizationFieldUpdatePermissions],
    ) -> List<OrganizationFieldPermission> {
        let request = Request::new(&UPDATE_PERMISSIONS)
            .segment(field_id.into())
            .body("application/json", wire::body_list("profiles", profiles));
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }
}

/// What may be set before `organization_fields().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<OrganizationField>);

impl ListCall {
    /// API names.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("apiNames", wire::strings::<String>(api_names).join(","));
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(ListCall => list OrganizationField);

/// What may be set before `organization_fields().get_custom_field_count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCustomFieldCountCall(Call<OrganizationFieldCustomFieldCount>);

impl GetCustomFieldCountCall {
    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(GetCustomFieldCountCall => OrganizationFieldCustomFieldCount);

/// What may be set before `organization_fields().list_criteria_references` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCriteriaReferencesCall(
    Call<BTreeMap<String, Vec<OrganizationFieldCriteriaReferences>>>,
);

impl ListCriteriaReferencesCall {
    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListCriteriaReferencesCall => BTreeMap<String, Vec<OrganizationFieldCriteriaReferences>>);

/// Custom field count.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldCount {
    /// Maximum limit.
    pub maximum_limit: Option<i64>,
    /// Available.
    pub available: Option<i64>,
    /// Type.
    pub type_: Option<CustomFieldCountType>,
    /// Types.
    pub types: Option<Vec<OrganizationFieldType>>,
}

object!(CustomFieldCount {
    "maximumLimit" => maximum_limit,
    "available" => available,
    "type" => type_,
    "types" => types
});

/// Lookup properties.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupProperties {
    /// Related module.
    pub related_module: Option<String>,
    /// On delete.
    pub on_delete: Option<i64>,
    /// Name field in related module.
    pub name_field_in_related_module: Option<String>,
    /// Label in related module.
    pub label_in_related_module: Option<String>,
}

object!(LookupProperties {
    "relatedModule" => related_module,
    "onDelete" => on_delete,
    "nameFieldInRelatedModule" => name_field_in_related_module,
    "labelInRelatedModule" => label_in_related_module
});

/// Organization field, of `organization_fields().list`, `organization_fields().get`, `organization_fields().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationField {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Is custom field.
    pub is_custom_field: Option<bool>,
    /// I18 n label.
    pub i18_n_label: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// Is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// Type.
    pub type_: Option<shared::LayoutFieldType>,
    /// Is mandatory.
    pub is_mandatory: Option<bool>,
    /// Max length.
    pub max_length: Option<i64>,
    /// Show to help center.
    pub show_to_help_center: Option<bool>,
    /// Decimal places.
    pub decimal_places: Option<i64>,
    /// Rounding option.
    pub rounding_option: Option<shared::RoundingOption>,
    /// Rounding precision.
    pub rounding_precision: Option<i64>,
    /// Allowed values.
    pub allowed_values: Option<Vec<shared::AllowedValue>>,
    /// Default value.
    pub default_value: Option<bool>,
    /// Properties.
    pub properties: Option<shared::Properties>,
    /// Lookup.
    pub lookup: Option<shared::Lookup>,
    /// Lookup properties.
    pub lookup_properties: Option<LookupProperties>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(OrganizationField {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name,
    "isCustomField" => is_custom_field,
    "i18NLabel" => i18_n_label,
    "name" => name,
    "isEncryptedField" => is_encrypted_field,
    "isTrackLastActivityTime" => is_track_last_activity_time,
    "type" => type_,
    "isMandatory" => is_mandatory,
    "maxLength" => max_length,
    "showToHelpCenter" => show_to_help_center,
    "decimalPlaces" => decimal_places,
    "roundingOption" => rounding_option,
    "roundingPrecision" => rounding_precision,
    "allowedValues" => allowed_values,
    "defaultValue" => default_value,
    "properties" => properties,
    "lookup" => lookup,
    "lookupProperties" => lookup_properties;
    other
});

/// Organization field criteria references, of `organization_fields().list_criteria_references`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationFieldCriteriaReferences {
    /// Id.
    pub id: Option<Id>,
    /// Encrypted id.
    pub encrypted_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(OrganizationFieldCriteriaReferences {
    "id" => id,
    "encryptedId" => encrypted_id,
    "name" => name;
    other
});

/// Organization field custom field count, of `organization_fields().get_custom_field_count`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationFieldCustomFieldCount {
    /// Custom field counts.
    pub custom_field_counts: Option<Vec<CustomFieldCount>>,
    /// Total available count.
    pub total_available_count: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(OrganizationFieldCustomFieldCount {
    "customFieldCounts" => custom_field_counts,
    "totalAvailableCount" => total_available_count;
    other
});

/// Organization field input, of `organization_fields().create`, `organization_fields().update`.
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationFieldInput {
    /// Display label.
    pub display_label: Option<String>,
    /// Is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// Type.
    pub type_: Option<String>,
    /// Max length.
    pub max_length: Option<i64>,
    /// Is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Decimal places.
    pub decimal_places: Option<i64>,
    /// Rounding option.
    pub rounding_option: Option<shared::RoundingOption>,
    /// Rounding precision.
    pub rounding_precision: Option<i64>,
    /// Default value.
    pub default_value: Option<bool>,
    /// Properties.
    pub properties: Option<shared::Properties>,
}

object!(OrganizationFieldInput {
    "displayLabel" => display_label,
    "isTrackLastActivityTime" => is_track_last_activity_time,
    "type" => type_,
    "maxLength" => max_length,
    "isEncryptedField" => is_encrypted_field,
    "name" => name,
    "decimalPlaces" => decimal_places,
    "roundingOption" => rounding_option,
    "roundingPrecision" => rounding_precision,
    "defaultValue" => default_value,
    "properties" => properties
});

/// Organization field permission, of `organization_fields().list_permissions`, `organization_fields().update_permissions`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrganizationFieldPermission {
    /// Profile name.
    pub profile_name: Option<String>,
    /// Is read only.
    pub is_read_only: Option<bool>,
    /// Profile id.
    pub profile_id: Option<Id>,
    /// Is in visible access.
    pub is_in_visible_access: Option<bool>,
    /// Is read access.
    pub is_read_access: Option<bool>,
    /// Is in visible.
    pub is_in_visible: Option<bool>,
    /// Is write only.
    pub is_write_only: Option<bool>,
    /// Is write access.
    pub is_write_access: Option<bool>,
    /// Is custom profile.
    pub is_custom_profile: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(OrganizationFieldPermission {
    "profileName" => profile_name,
    "isReadOnly" => is_read_only,
    "profileId" => profile_id,
    "isInVisibleAccess" => is_in_visible_access,
    "isReadAccess" => is_read_access,
    "isInVisible" => is_in_visible,
    "isWriteOnly" => is_write_only,
    "isWriteAccess" => is_write_access,
    "isCustomProfile" => is_custom_profile;
    other
});

/// Organization field update permissions, of `organization_fields().update_permissions`.
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationFieldUpdatePermissions {
    /// Is read only; has to be sent.
    pub is_read_only: Option<bool>,
    /// Profile id; has to be sent.
    pub profile_id: Option<Id>,
    /// Is write only; has to be sent.
    pub is_write_only: Option<bool>,
}

impl OrganizationFieldUpdatePermissions {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(is_read_only: bool, profile_id: impl Into<Id>, is_write_only: bool) -> Self {
        Self {
            is_read_only: Some(is_read_only),
            profile_id: Some(profile_id.into()),
            is_write_only: Some(is_write_only),
        }
    }
}

object!(OrganizationFieldUpdatePermissions {
    "isReadOnly" => is_read_only,
    "profileId" => profile_id,
    "isWriteOnly" => is_write_only
});

words! {
    /// Custom field count type.
    pub enum CustomFieldCountType {
        /// `Varchar`
        Varchar = "Varchar",
        /// `Integer`
        Integer = "Integer",
        /// `Double`
        Double = "Double",
        /// `Text`
        Text = "Text",
        /// `Date`
        Date = "Date",
        /// `DateTime`
        DateTime = "DateTime",
        /// `Boolean`
        Boolean = "Boolean",
        /// `DESK_SEARCHABLE_CTEXT_OEK`
        DeskSearchableCtextOek = "DESK_SEARCHABLE_CTEXT_OEK",
        /// `Formula`
        Formula = "Formula",
        /// `BigInt_WF`
        BigIntWf = "BigInt_WF",
    }
}

words! {
    /// Organization field feature type.
    pub enum OrganizationFieldFeatureType {
        /// `DirectAssignment`
        DirectAssignment = "DirectAssignment",
        /// `RoundRobin`
        RoundRobin = "RoundRobin",
        /// `WorkFlow`
        WorkFlow = "WorkFlow",
        /// `SLA`
        Sla = "SLA",
        /// `Supervise`
        Supervise = "Supervise",
        /// `BluePrint`
        BluePrint = "BluePrint",
        /// `BluePrintTransition`
        BluePrintTransition = "BluePrintTransition",
        /// `CustomView`
        CustomView = "CustomView",
        /// `Report`
        Report = "Report",
        /// `GameTrophy`
        GameTrophy = "GameTrophy",
        /// `GameBadge`
        GameBadge = "GameBadge",
        /// `LayoutRules`
        LayoutRules = "LayoutRules",
        /// `ValidationRules`
        ValidationRules = "ValidationRules",
    }
}

words! {
    /// Organization field module.
    pub enum OrganizationFieldModule {
        /// `tickets`
        Tickets = "tickets",
        /// `contacts`
        Contacts = "contacts",
        /// `accounts`
        Accounts = "accounts",
        /// `tasks`
        Tasks = "tasks",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `contracts`
        Contracts = "contracts",
        /// `products`
        Products = "products",
    }
}

words! {
    /// Organization field type.
    pub enum OrganizationFieldType {
        /// `Text`
        Text = "Text",
        /// `PickList`
        PickList = "PickList",
        /// `Email`
        Email = "Email",
        /// `Phone`
        Phone = "Phone",
        /// `Website`
        Website = "Website",
        /// `Textarea`
        Textarea = "Textarea",
        /// `Multiselect`
        Multiselect = "Multiselect",
        /// `Number`
        Number = "Number",
        /// `Percent`
        Percent = "Percent",
        /// `Decimal`
        Decimal = "Decimal",
        /// `Currency`
        Currency = "Currency",
        /// `Date`
        Date = "Date",
        /// `DateTime`
        DateTime = "DateTime",
        /// `Checkbox`
        Checkbox = "Checkbox",
    }
}
