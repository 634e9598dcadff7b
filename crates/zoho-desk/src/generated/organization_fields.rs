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
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
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

/// Organisation fields.
///
/// From [`Desk::organization_fields`](crate::Desk::organization_fields); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/organizationFields`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: `tickets`, `contacts`, `accounts`, `tasks`, `calls`,
    ///   `events`, `contracts`, `products`
    pub fn list(&self, module: impl Into<OrganizationFieldModule>) -> ListCall {
        let mut request = self.client.request(&LIST);
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
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, field_id: impl Into<Id>) -> Call<OrganizationField> {
        let request = self.client.request(&GET).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates an organisation field.
    ///
    /// `POST /api/v1/organizationFields`. Scopes `Desk.fields.CREATE` and `Desk.settings.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: `tickets`, `contacts`, `accounts`, `tasks`, `calls`,
    ///   `events`, `contracts`, `products`
    pub fn create(
        &self,
        body: &OrganizationFieldInput,
        module: impl Into<OrganizationFieldModule>,
    ) -> Call<OrganizationField> {
        let mut request = self.client.request(&CREATE).json_member("", body);
        request.set_query("module", module.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an organisation field.
    ///
    /// `PATCH /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &OrganizationFieldInput,
    ) -> Call<OrganizationField> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes an organisation field.
    ///
    /// `DELETE /api/v1/organizationFields/{field_id}`. Scopes `Desk.fields.DELETE` and
    /// `Desk.settings.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, field_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Gets the custom field count of organisation fields.
    ///
    /// `GET /api/v1/customFieldCount`. Scopes `Desk.basic.READ` and `Desk.fields.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: `tickets`, `contacts`, `accounts`, `tasks`, `calls`,
    ///   `events`, `contracts`, `products`
    pub fn get_custom_field_count(
        &self,
        module: impl Into<OrganizationFieldModule>,
    ) -> GetCustomFieldCountCall {
        let mut request = self.client.request(&GET_CUSTOM_FIELD_COUNT);
        request.set_query("module", module.into());
        GetCustomFieldCountCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the criteria references of an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}/criteriaReferences`. Scope `Desk.settings.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `feature_type` (`featureType`): one of the 13 words of [`OrganizationFieldFeatureType`]
    pub fn list_criteria_references(
        &self,
        field_id: impl Into<Id>,
        feature_type: impl Into<OrganizationFieldFeatureType>,
    ) -> ListCriteriaReferencesCall {
        let mut request = self
            .client
            .request(&LIST_CRITERIA_REFERENCES)
            .segment(field_id.into());
        request.set_query("featureType", feature_type.into());
        ListCriteriaReferencesCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Lists the permissions of an organisation field.
    ///
    /// `GET /api/v1/organizationFields/{field_id}/permissions`. Scopes `Desk.fields.READ`,
    /// `Desk.permissions.READ` and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_permissions(&self, field_id: impl Into<Id>) -> List<OrganizationFieldPermission> {
        let request = self
            .client
            .request(&LIST_PERMISSIONS)
            .segment(field_id.into());
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
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_permissions(
        &self,
        field_id: impl Into<Id>,
        profiles: &[OrganizationFieldUpdatePermissions],
    ) -> List<OrganizationFieldPermission> {
        let request = self
            .client
            .request(&UPDATE_PERMISSIONS)
            .segment(field_id.into())
            .json_list("profiles", profiles);
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
    /// One or more texts, which are sent with commas between them. Query parameter `apiNames`.
    pub fn api_names(mut self, api_names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("apiNames", wire::strings::<String>(api_names).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
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
    /// The id of a department. Query parameter `departmentId`.
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
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }
}

call!(ListCriteriaReferencesCall => BTreeMap<String, Vec<OrganizationFieldCriteriaReferences>>);

/// Custom field count.
#[non_exhaustive]
pub struct CustomFieldCount {
    /// `maximumLimit`: a whole number.
    pub maximum_limit: Option<i64>,
    /// `available`: a whole number.
    pub available: Option<i64>,
    /// `type`: one of the 10 words of [`CustomFieldCountType`].
    pub type_: Option<CustomFieldCountType>,
    /// `types`: any of the 14 words of [`OrganizationFieldType`].
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

/// Lookup properties.
#[non_exhaustive]
pub struct LookupProperties {
    /// `relatedModule`: text.
    pub related_module: Option<String>,
    /// `onDelete`: a whole number.
    pub on_delete: Option<i64>,
    /// `nameFieldInRelatedModule`: text.
    pub name_field_in_related_module: Option<String>,
    /// `labelInRelatedModule`: text.
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

/// Organization field, from `organization_fields().list`, `organization_fields().get`,
/// `organization_fields().create`, ….
#[non_exhaustive]
pub struct OrganizationField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `isTrackLastActivityTime`: whether it is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// `type`: one of the 20 words of [`shared::LayoutFieldType`].
    pub type_: Option<shared::LayoutFieldType>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `showToHelpCenter`: yes or no.
    pub show_to_help_center: Option<bool>,
    /// `decimalPlaces`: a whole number.
    pub decimal_places: Option<i64>,
    /// `roundingOption`: one of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    /// `roundingPrecision`: a whole number.
    pub rounding_precision: Option<i64>,
    /// `allowedValues`: a list.
    pub allowed_values: Option<Vec<shared::AllowedValue>>,
    /// `defaultValue`: yes or no.
    pub default_value: Option<bool>,
    /// `properties`: an object.
    pub properties: Option<shared::Properties>,
    /// `lookup`: an object.
    pub lookup: Option<shared::Lookup>,
    /// `lookupProperties`: an object.
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

/// Organization field criteria references, from `organization_fields().list_criteria_references`.
#[non_exhaustive]
pub struct OrganizationFieldCriteriaReferences {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `encryptedId`: the id of an encrypted.
    pub encrypted_id: Option<Id>,
    /// `name`: its name.
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

/// Organization field custom field count, from `organization_fields().get_custom_field_count`.
#[non_exhaustive]
pub struct OrganizationFieldCustomFieldCount {
    /// `customFieldCounts`: a list.
    pub custom_field_counts: Option<Vec<CustomFieldCount>>,
    /// `totalAvailableCount`: how many total availables there are.
    pub total_available_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type OrganizationFieldCustomFieldCount {
    "customFieldCounts" => custom_field_counts,
    "totalAvailableCount" => total_available_count;
    extra
});

/// Organization field input, for `organization_fields().create`, `organization_fields().update`.
pub struct OrganizationFieldInput {
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `isTrackLastActivityTime`: whether it is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `decimalPlaces`: a whole number.
    pub decimal_places: Option<i64>,
    /// `roundingOption`: one of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    /// `roundingPrecision`: a whole number.
    pub rounding_precision: Option<i64>,
    /// `defaultValue`: yes or no.
    pub default_value: Option<bool>,
    /// `properties`: an object.
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

/// Organization field permission, from `organization_fields().list_permissions`,
/// `organization_fields().update_permissions`.
#[non_exhaustive]
pub struct OrganizationFieldPermission {
    /// `profileName`: text.
    pub profile_name: Option<String>,
    /// `isReadOnly`: whether it is read only.
    pub is_read_only: Option<bool>,
    /// `profileId`: the id of a profile.
    pub profile_id: Option<Id>,
    /// `isInVisibleAccess`: whether it is in visible access.
    pub is_in_visible_access: Option<bool>,
    /// `isReadAccess`: whether it is read access.
    pub is_read_access: Option<bool>,
    /// `isInVisible`: whether it is in visible.
    pub is_in_visible: Option<bool>,
    /// `isWriteOnly`: whether it is write only.
    pub is_write_only: Option<bool>,
    /// `isWriteAccess`: whether it is write access.
    pub is_write_access: Option<bool>,
    /// `isCustomProfile`: whether it is custom profile.
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

/// Organization field update permissions, for `organization_fields().update_permissions`.
pub struct OrganizationFieldUpdatePermissions {
    /// `isReadOnly`: whether it is read only; has to be sent.
    pub is_read_only: Option<bool>,
    /// `profileId`: the id of a profile; has to be sent.
    pub profile_id: Option<Id>,
    /// `isWriteOnly`: whether it is write only; has to be sent.
    pub is_write_only: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl OrganizationFieldUpdatePermissions {
    /// With what has to be sent; the rest is left out.
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

open_enum! {
    /// Organization field feature type, for `organization_fields().list_criteria_references`.
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
    /// Organization field module, for `organization_fields().list`, `organization_fields().create`,
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
