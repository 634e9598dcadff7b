// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! Request and response types.

use std::collections::BTreeMap;

use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::generated::shared;

use super::ContactDissociateAccountOption;

/// Returned by `contacts().list`, `contacts().get`, `contacts().create` and others.
#[non_exhaustive]
pub struct Contact {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub account_id: Option<Id>,
    pub first_name: Option<String>,
    pub secondary_email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub owner_id: Option<Id>,
    pub type_: Option<String>,
    pub email: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub twitter: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub street: Option<String>,
    pub facebook: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub title: Option<String>,
    pub owner: Option<shared::FoundAssignee>,
    pub account: Option<shared::ContactAccount>,
    pub modified_time: Option<DateTime>,
    pub is_following: Option<bool>,
    pub account_count: Option<i64>,
    pub layout_id: Option<Id>,
    pub photo_url: Option<String>,
    pub is_anonymous: Option<bool>,
    pub is_deleted: Option<bool>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub is_end_user: Option<bool>,
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    pub customer_happiness: Option<shared::HappinessPercentages>,
    pub is_spam: Option<bool>,
    pub layout_details: Option<shared::LayoutDetails>,
    pub mapping_info: Option<shared::MappingInfo>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Contact {
    "id" => id,
    "lastName" => last_name,
    "accountId" => account_id,
    "firstName" => first_name,
    "secondaryEmail" => secondary_email,
    "phone" => phone,
    "mobile" => mobile,
    "ownerId" => owner_id,
    "type" => type_,
    "email" => email,
    "zip" => zip,
    "country" => country,
    "twitter" => twitter,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "street" => street,
    "facebook" => facebook,
    "description" => description,
    "state" => state,
    "title" => title,
    "owner" => owner,
    "account" => account,
    "modifiedTime" => modified_time,
    "isFollowing" => is_following,
    "accountCount" => account_count,
    "layoutId" => layout_id,
    "photoURL" => photo_url,
    "isAnonymous" => is_anonymous,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "isEndUser" => is_end_user,
    "zohoCRMContact" => zoho_crm_contact,
    "customerHappiness" => customer_happiness,
    "isSpam" => is_spam,
    "layoutDetails" => layout_details,
    "mappingInfo" => mapping_info;
    extra
});

pub struct ContactAccountLink {
    pub id: Option<Id>,
    pub is_account_tickets_viewable: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactAccountLink {
    "id" => id,
    "isAccountTicketsViewable" => is_account_tickets_viewable;
    extra
});

/// Sent by `contacts().associate_accounts`.
pub struct ContactAssociateAccounts {
    pub data: Option<Vec<ContactAccountLink>>,
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactAssociateAccounts {
    "data" => data,
    "ids" => ids;
    extra
});

/// Sent by `contacts().associate_products`.
pub struct ContactAssociateProducts {
    pub department_id: Option<Id>,
    pub ids: Option<Vec<Id>>,
    pub associate: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactAssociateProducts {
    "departmentId" => department_id,
    "ids" => ids,
    "associate" => associate;
    extra
});

/// Sent by `contacts().dissociate_account`.
pub struct ContactDissociateAccount {
    pub option: Option<ContactDissociateAccountOption>,
    pub option_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactDissociateAccount {
    "option" => option,
    "optionValue" => option_value;
    extra
});

/// Returned by `contacts().list_help_centers`.
#[non_exhaustive]
pub struct ContactHelpCenter {
    pub help_center: Option<HelpCenterRef>,
    pub user_status: Option<String>,
    pub user_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactHelpCenter {
    "helpCenter" => help_center,
    "userStatus" => user_status,
    "userId" => user_id;
    extra
});

/// Sent by `contacts().create`, `contacts().update`.
pub struct ContactInput {
    pub last_name: Option<String>,
    pub account_id: Option<Id>,
    pub first_name: Option<String>,
    pub secondary_email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub owner_id: Option<Id>,
    pub type_: Option<String>,
    pub email: Option<String>,
    pub zip: Option<i64>,
    pub country: Option<String>,
    pub twitter: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub street: Option<String>,
    pub facebook: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub title: Option<String>,
    pub layout_id: Option<Id>,
    pub language: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactInput {
    "lastName" => last_name,
    "accountId" => account_id,
    "firstName" => first_name,
    "secondaryEmail" => secondary_email,
    "phone" => phone,
    "mobile" => mobile,
    "ownerId" => owner_id,
    "type" => type_,
    "email" => email,
    "zip" => zip,
    "country" => country,
    "twitter" => twitter,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "street" => street,
    "facebook" => facebook,
    "description" => description,
    "state" => state,
    "title" => title,
    "layoutId" => layout_id,
    "language" => language;
    extra
});

/// Sent by `contacts().invite_as_end_user`.
pub struct ContactInviteAsEndUser {
    pub help_center_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactInviteAsEndUser {
    "helpCenterId" => help_center_id;
    extra
});

/// Sent by `contacts().invite_as_end_user_many`.
pub struct ContactInviteAsEndUserMany {
    pub help_center_id: Option<Id>,
    pub contact_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactInviteAsEndUserMany {
    "helpCenterId" => help_center_id,
    "contactIds" => contact_ids;
    extra
});

/// Sent by `contacts().mark_spam`.
pub struct ContactMarkSpam {
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Required.
    pub is_spam: Option<bool>,
    pub handle_existing_tickets: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContactMarkSpam {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>, is_spam: bool) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            is_spam: Some(is_spam),
            ..Self::default()
        }
    }
}

object!(type ContactMarkSpam {
    "ids" => ids,
    "isSpam" => is_spam,
    "handleExistingTickets" => handle_existing_tickets;
    extra
});

/// Sent by `contacts().merge`.
pub struct ContactMerge {
    pub ids: Option<Vec<Id>>,
    pub source: Option<SourceValue>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactMerge {
    "ids" => ids,
    "source" => source;
    extra
});

/// Returned by `contacts().merge`.
#[non_exhaustive]
pub struct ContactMergeResult {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub account_id: Option<Id>,
    pub first_name: Option<String>,
    pub secondary_email: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub owner_id: Option<Id>,
    pub type_: Option<String>,
    pub email: Option<String>,
    pub zip: Option<i64>,
    pub country: Option<String>,
    pub twitter: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub street: Option<String>,
    pub facebook: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub title: Option<String>,
    pub owner: Option<shared::OwnerRef>,
    pub account: Option<shared::ContactAccount>,
    pub modified_time: Option<DateTime>,
    pub is_following: Option<bool>,
    pub account_count: Option<i64>,
    pub layout_id: Option<Id>,
    pub photo_url: Option<String>,
    pub is_anonymous: Option<bool>,
    pub is_deleted: Option<bool>,
    pub is_trashed: Option<bool>,
    /// The address of its page in Zoho.
    pub web_url: Option<String>,
    pub created_time: Option<DateTime>,
    pub is_end_user: Option<bool>,
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    pub customer_happiness: Option<shared::HappinessPercentages>,
    pub is_spam: Option<bool>,
    pub layout_details: Option<shared::LayoutDetails>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactMergeResult {
    "id" => id,
    "lastName" => last_name,
    "accountId" => account_id,
    "firstName" => first_name,
    "secondaryEmail" => secondary_email,
    "phone" => phone,
    "mobile" => mobile,
    "ownerId" => owner_id,
    "type" => type_,
    "email" => email,
    "zip" => zip,
    "country" => country,
    "twitter" => twitter,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "street" => street,
    "facebook" => facebook,
    "description" => description,
    "state" => state,
    "title" => title,
    "owner" => owner,
    "account" => account,
    "modifiedTime" => modified_time,
    "isFollowing" => is_following,
    "accountCount" => account_count,
    "layoutId" => layout_id,
    "photoURL" => photo_url,
    "isAnonymous" => is_anonymous,
    "isDeleted" => is_deleted,
    "isTrashed" => is_trashed,
    "webUrl" => web_url,
    "createdTime" => created_time,
    "isEndUser" => is_end_user,
    "zohoCRMContact" => zoho_crm_contact,
    "customerHappiness" => customer_happiness,
    "isSpam" => is_spam,
    "layoutDetails" => layout_details;
    extra
});

/// Returned by `contacts().get_statistics`.
#[non_exhaustive]
pub struct ContactStatistics {
    pub first_response_time: Option<String>,
    pub open_tickets: Option<i64>,
    pub response_time: Option<String>,
    pub spam_tickets: Option<i64>,
    pub total_tickets: Option<i64>,
    pub customer_happiness: Option<shared::HappinessCounts>,
    pub resolution_time: Option<String>,
    pub closed_tickets: Option<i64>,
    pub channel_wise_count: Option<BTreeMap<String, i64>>,
    pub escalated_tickets: Option<i64>,
    pub onhold_tickets: Option<i64>,
    pub overdue_tickets: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ContactStatistics {
    "firstResponseTime" => first_response_time,
    "openTickets" => open_tickets,
    "responseTime" => response_time,
    "spamTickets" => spam_tickets,
    "totalTickets" => total_tickets,
    "customerHappiness" => customer_happiness,
    "resolutionTime" => resolution_time,
    "closedTickets" => closed_tickets,
    "channelWiseCount" => channel_wise_count,
    "escalatedTickets" => escalated_tickets,
    "onholdTickets" => onhold_tickets,
    "overdueTickets" => overdue_tickets;
    extra
});

/// Sent by `contacts().update_many`.
pub struct ContactUpdateMany {
    pub is_custom_field: Option<bool>,
    pub field_name: Option<String>,
    pub ids: Option<Vec<Id>>,
    pub field_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactUpdateMany {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value;
    extra
});

#[non_exhaustive]
pub struct HelpCenterRef {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub url: Option<String>,
    /// One of `ACTIVE`, `DISABLED`.
    pub status: Option<shared::DepartmentStatus>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type HelpCenterRef {
    "id" => id,
    "name" => name,
    "url" => url,
    "status" => status;
    extra
});

pub struct SourceValue {
    pub zip: Option<String>,
    pub last_name: Option<String>,
    pub country: Option<String>,
    pub secondary_email: Option<String>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    pub city: Option<String>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub facebook: Option<String>,
    pub mobile: Option<String>,
    pub description: Option<String>,
    pub type_: Option<String>,
    pub title: Option<String>,
    pub first_name: Option<String>,
    pub account_id: Option<Id>,
    pub twitter: Option<String>,
    pub phone: Option<String>,
    pub street: Option<String>,
    pub state: Option<String>,
    pub email: Option<String>,
    pub language: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type SourceValue {
    "zip" => zip,
    "lastName" => last_name,
    "country" => country,
    "secondaryEmail" => secondary_email,
    "cf" => cf,
    "city" => city,
    "customFields" => custom_fields,
    "facebook" => facebook,
    "mobile" => mobile,
    "description" => description,
    "type" => type_,
    "title" => title,
    "firstName" => first_name,
    "accountId" => account_id,
    "twitter" => twitter,
    "phone" => phone,
    "street" => street,
    "state" => state,
    "email" => email,
    "language" => language;
    extra
});
