// Written by `cargo xtask codegen` from desk/v1/organization_fields.toml of the catalogue; changes belong there.
//! Organisation fields.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut organization_fields =
//! desk.organization_fields().list(zoho_desk::organization_fields::OrganizationFieldModule::Tickets).stream();
//! while let Some(organization_field) = organization_fields.next().await {
//!     println!("{:?}", organization_field?);
//! }
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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
.scopes(&["Desk.settings.READ"])
.default_query(&[("limit", "50")]);

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &GET_CUSTOM_FIELD_COUNT,
    &LIST_CRITERIA_REFERENCES,
    &LIST_PERMISSIONS,
    &UPDATE_PERMISSIONS,
];

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
    /// `GET /api/v1/organizationFields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module. One of `tickets`, `contacts`, `accounts`, `tasks`,
    ///   `calls`, `events`, `contracts`, `products`.
    pub fn list(&self, module: impl Into<OrganizationFieldModule>) -> ListOrganizationFields {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module.into());
        ListOrganizationFields(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, field_id: impl Into<Id>) -> GetOrganizationField {
        let request = self.client.request(&GET).segment(field_id.into());
        GetOrganizationField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates an organisation field.
    ///
    /// `POST /api/v1/organizationFields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module. One of `tickets`, `contacts`, `accounts`, `tasks`,
    ///   `calls`, `events`, `contracts`, `products`.
    pub fn create(
        &self,
        body: &OrganizationFieldInput,
        module: impl Into<OrganizationFieldModule>,
    ) -> CreateOrganizationField {
        let mut request = self.client.request(&CREATE).json_member("", body);
        request.set_query("module", module.into());
        CreateOrganizationField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an organisation field.
    ///
    /// `PATCH /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &OrganizationFieldInput,
    ) -> UpdateOrganizationField {
        let request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_member("", body);
        UpdateOrganizationField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes an organisation field.
    ///
    /// `DELETE /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.DELETE` and
    /// `Desk.settings.DELETE`. Retried on transient failures.
    pub fn delete(&self, field_id: impl Into<Id>) -> DeleteOrganizationField {
        let request = self.client.request(&DELETE).segment(field_id.into());
        DeleteOrganizationField(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Gets the custom field count of organisation fields.
    ///
    /// `GET /api/v1/customFieldCount`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module. One of `tickets`, `contacts`, `accounts`, `tasks`,
    ///   `calls`, `events`, `contracts`, `products`.
    pub fn get_custom_field_count(
        &self,
        module: impl Into<OrganizationFieldModule>,
    ) -> GetOrganizationFieldCustomFieldCount {
        let mut request = self.client.request(&GET_CUSTOM_FIELD_COUNT);
        request.set_query("module", module.into());
        GetOrganizationFieldCustomFieldCount(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Lists the criteria references of an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}/criteriaReferences`. Scope `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn list_criteria_references(
        &self,
        field_id: impl Into<Id>,
        feature_type: impl Into<OrganizationFieldFeatureType>,
    ) -> ListOrganizationFieldCriteriaReferences {
        let mut request = self
            .client
            .request(&LIST_CRITERIA_REFERENCES)
            .segment(field_id.into());
        request.set_query("featureType", feature_type.into());
        ListOrganizationFieldCriteriaReferences(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }

    /// Lists the permissions of an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.fields.READ`,
    /// `Desk.permissions.READ` and `Desk.settings.READ`. Retried on transient failures.
    pub fn list_permissions(&self, field_id: impl Into<Id>) -> ListOrganizationFieldPermissions {
        let request = self
            .client
            .request(&LIST_PERMISSIONS)
            .segment(field_id.into());
        ListOrganizationFieldPermissions(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Updates the permissions of an organisation field.
    ///
    /// `PATCH /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.permissions.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update_permissions(
        &self,
        field_id: impl Into<Id>,
        profiles: &[OrganizationFieldUpdatePermissions],
    ) -> UpdateOrganizationFieldPermissions {
        let request = self
            .client
            .request(&UPDATE_PERMISSIONS)
            .segment(field_id.into())
            .json_list("profiles", profiles);
        UpdateOrganizationFieldPermissions(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`OrganizationFieldsClient::list`](crate::organization_fields::OrganizationFieldsClient::list).
    ListOrganizationFields => list OrganizationField
}

impl ListOrganizationFields {
    /// Query parameter `apiNames`.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("apiNames", json::strings::<String>(api_names).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`OrganizationFieldsClient::get`](crate::organization_fields::OrganizationFieldsClient::get).
    GetOrganizationField => OrganizationField
}

call! {
    /// Returned by [`OrganizationFieldsClient::create`](crate::organization_fields::OrganizationFieldsClient::create).
    CreateOrganizationField => OrganizationField
}

call! {
    /// Returned by [`OrganizationFieldsClient::update`](crate::organization_fields::OrganizationFieldsClient::update).
    UpdateOrganizationField => OrganizationField
}

call! {
    /// Returned by [`OrganizationFieldsClient::delete`](crate::organization_fields::OrganizationFieldsClient::delete).
    DeleteOrganizationField => ()
}

call! {
    /// Returned by [`OrganizationFieldsClient::get_custom_field_count`](crate::organization_fields::OrganizationFieldsClient::get_custom_field_count).
    GetOrganizationFieldCustomFieldCount => OrganizationFieldCustomFieldCount
}

impl GetOrganizationFieldCustomFieldCount {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`OrganizationFieldsClient::list_criteria_references`](crate::organization_fields::OrganizationFieldsClient::list_criteria_references).
    ListOrganizationFieldCriteriaReferences => BTreeMap<String, Vec<OrganizationFieldCriteriaReferences>>
}

impl ListOrganizationFieldCriteriaReferences {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }
}

call! {
    /// Returned by [`OrganizationFieldsClient::list_permissions`](crate::organization_fields::OrganizationFieldsClient::list_permissions).
    ListOrganizationFieldPermissions => list OrganizationFieldPermission
}

call! {
    /// Returned by [`OrganizationFieldsClient::update_permissions`](crate::organization_fields::OrganizationFieldsClient::update_permissions).
    UpdateOrganizationFieldPermissions => list OrganizationFieldPermission
}

#[non_exhaustive]
pub struct CustomFieldCount {
    pub maximum_limit: Option<i64>,
    pub available: Option<i64>,
    pub type_: Option<CustomFieldCountType>,
    pub types: Option<Vec<OrganizationFieldType>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomFieldCount {
    "maximumLimit" => maximum_limit,
    "available" => available,
    "type" => type_,
    "types" => types;
    extra
});

#[non_exhaustive]
pub struct LookupProperties {
    pub related_module: Option<String>,
    pub on_delete: Option<i64>,
    pub name_field_in_related_module: Option<String>,
    pub label_in_related_module: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LookupProperties {
    "relatedModule" => related_module,
    "onDelete" => on_delete,
    "nameFieldInRelatedModule" => name_field_in_related_module,
    "labelInRelatedModule" => label_in_related_module;
    extra
});

/// Returned by `organization_fields().list`, `organization_fields().get`,
/// `organization_fields().create` and others.
#[non_exhaustive]
pub struct OrganizationField {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub is_custom_field: Option<bool>,
    pub i18_n_label: Option<String>,
    pub name: Option<String>,
    pub is_encrypted_field: Option<bool>,
    pub is_track_last_activity_time: Option<bool>,
    pub type_: Option<shared::LayoutFieldType>,
    pub is_mandatory: Option<bool>,
    pub max_length: Option<i64>,
    pub show_to_help_center: Option<bool>,
    pub decimal_places: Option<i64>,
    /// One of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    pub rounding_precision: Option<i64>,
    pub allowed_values: Option<Vec<shared::AllowedValue>>,
    pub default_value: Option<bool>,
    pub properties: Option<shared::Properties>,
    pub lookup: Option<shared::Lookup>,
    pub lookup_properties: Option<LookupProperties>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationField {
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
    extra
});

/// Returned by `organization_fields().list_criteria_references`.
#[non_exhaustive]
pub struct OrganizationFieldCriteriaReferences {
    pub id: Option<Id>,
    pub encrypted_id: Option<Id>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationFieldCriteriaReferences {
    "id" => id,
    "encryptedId" => encrypted_id,
    "name" => name;
    extra
});

/// Returned by `organization_fields().get_custom_field_count`.
#[non_exhaustive]
pub struct OrganizationFieldCustomFieldCount {
    pub custom_field_counts: Option<Vec<CustomFieldCount>>,
    pub total_available_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationFieldCustomFieldCount {
    "customFieldCounts" => custom_field_counts,
    "totalAvailableCount" => total_available_count;
    extra
});

/// Sent by `organization_fields().create`, `organization_fields().update`.
pub struct OrganizationFieldInput {
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub is_track_last_activity_time: Option<bool>,
    pub type_: Option<String>,
    pub max_length: Option<i64>,
    pub is_encrypted_field: Option<bool>,
    pub name: Option<String>,
    pub decimal_places: Option<i64>,
    /// One of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    pub rounding_precision: Option<i64>,
    pub default_value: Option<bool>,
    pub properties: Option<shared::Properties>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type OrganizationFieldInput {
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
    "properties" => properties;
    extra
});

/// Returned by `organization_fields().list_permissions`,
/// `organization_fields().update_permissions`.
#[non_exhaustive]
pub struct OrganizationFieldPermission {
    pub profile_name: Option<String>,
    pub is_read_only: Option<bool>,
    pub profile_id: Option<Id>,
    pub is_in_visible_access: Option<bool>,
    pub is_read_access: Option<bool>,
    pub is_in_visible: Option<bool>,
    pub is_write_only: Option<bool>,
    pub is_write_access: Option<bool>,
    pub is_custom_profile: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationFieldPermission {
    "profileName" => profile_name,
    "isReadOnly" => is_read_only,
    "profileId" => profile_id,
    "isInVisibleAccess" => is_in_visible_access,
    "isReadAccess" => is_read_access,
    "isInVisible" => is_in_visible,
    "isWriteOnly" => is_write_only,
    "isWriteAccess" => is_write_access,
    "isCustomProfile" => is_custom_profile;
    extra
});

/// Sent by `organization_fields().update_permissions`.
pub struct OrganizationFieldUpdatePermissions {
    /// Required.
    pub is_read_only: Option<bool>,
    /// Required.
    pub profile_id: Option<Id>,
    /// Required.
    pub is_write_only: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl OrganizationFieldUpdatePermissions {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(is_read_only: bool, profile_id: impl Into<Id>, is_write_only: bool) -> Self {
        Self {
            is_read_only: Some(is_read_only),
            profile_id: Some(profile_id.into()),
            is_write_only: Some(is_write_only),
            ..Self::default()
        }
    }
}

object!(type OrganizationFieldUpdatePermissions {
    "isReadOnly" => is_read_only,
    "profileId" => profile_id,
    "isWriteOnly" => is_write_only;
    extra
});

open_enum! {
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

open_enum! {
    /// Sent by `organization_fields().list_criteria_references`.
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

open_enum! {
    /// Sent by `organization_fields().list`, `organization_fields().create`,
    /// `organization_fields().get_custom_field_count`.
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

open_enum! {
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
