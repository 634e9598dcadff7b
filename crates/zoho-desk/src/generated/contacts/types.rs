// Written by `cargo xtask codegen` from xtask/catalog/desk/contacts.toml; changes belong there.
//! What is sent and what comes back.

use std::collections::BTreeMap;

use zoho_http::{DateTime, ExtraFields, Id, object};

use crate::shared;

use super::ContactDissociateAccountOption;

/// Contact, from `contacts().list`, `contacts().get`, `contacts().create`, ….
#[non_exhaustive]
pub struct Contact {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `street`: text.
    pub street: Option<String>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::FoundAssignee>,
    /// `account`: an object.
    pub account: Option<shared::ContactAccount>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `accountCount`: how many accounts there are.
    pub account_count: Option<i64>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `isAnonymous`: whether it is anonymous.
    pub is_anonymous: Option<bool>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isEndUser`: whether it is end user.
    pub is_end_user: Option<bool>,
    /// `zohoCRMContact`: an object.
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// `mappingInfo`: an object.
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

/// Contact account link.
pub struct ContactAccountLink {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isAccountTicketsViewable`: whether it is account tickets viewable.
    pub is_account_tickets_viewable: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactAccountLink {
    "id" => id,
    "isAccountTicketsViewable" => is_account_tickets_viewable;
    extra
});

/// Contact associate accounts, for `contacts().associate_accounts`.
pub struct ContactAssociateAccounts {
    /// `data`: a list.
    pub data: Option<Vec<ContactAccountLink>>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactAssociateAccounts {
    "data" => data,
    "ids" => ids;
    extra
});

/// Contact associate products, for `contacts().associate_products`.
pub struct ContactAssociateProducts {
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `associate`: yes or no.
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

/// Contact dissociate account, for `contacts().dissociate_account`.
pub struct ContactDissociateAccount {
    /// `option`: one of the 4 words of [`ContactDissociateAccountOption`].
    pub option: Option<ContactDissociateAccountOption>,
    /// `optionValue`: text.
    pub option_value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactDissociateAccount {
    "option" => option,
    "optionValue" => option_value;
    extra
});

/// Contact help center, from `contacts().list_help_centers`.
#[non_exhaustive]
pub struct ContactHelpCenter {
    /// `helpCenter`: an object.
    pub help_center: Option<HelpCenterRef>,
    /// `userStatus`: text.
    pub user_status: Option<String>,
    /// `userId`: the id of a user.
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

/// Contact input, for `contacts().create`, `contacts().update`.
pub struct ContactInput {
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zip`: a whole number.
    pub zip: Option<i64>,
    /// `country`: text.
    pub country: Option<String>,
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `street`: text.
    pub street: Option<String>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `language`: text.
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

/// Contact invite as end user, for `contacts().invite_as_end_user`.
pub struct ContactInviteAsEndUser {
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactInviteAsEndUser {
    "helpCenterId" => help_center_id;
    extra
});

/// Contact invite as end user many, for `contacts().invite_as_end_user_many`.
pub struct ContactInviteAsEndUserMany {
    /// `helpCenterId`: the id of a help center.
    pub help_center_id: Option<Id>,
    /// `contactIds`: one or more ids.
    pub contact_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactInviteAsEndUserMany {
    "helpCenterId" => help_center_id,
    "contactIds" => contact_ids;
    extra
});

/// Contact mark spam, for `contacts().mark_spam`.
pub struct ContactMarkSpam {
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `isSpam`: whether it is spam; has to be sent.
    pub is_spam: Option<bool>,
    /// `handleExistingTickets`: yes or no.
    pub handle_existing_tickets: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ContactMarkSpam {
    /// With what has to be sent; the rest is left out.
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

/// Contact merge, for `contacts().merge`.
pub struct ContactMerge {
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `source`: an object.
    pub source: Option<SourceValue>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactMerge {
    "ids" => ids,
    "source" => source;
    extra
});

/// Contact merge result, from `contacts().merge`.
#[non_exhaustive]
pub struct ContactMergeResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `zip`: a whole number.
    pub zip: Option<i64>,
    /// `country`: text.
    pub country: Option<String>,
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `street`: text.
    pub street: Option<String>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::OwnerRef>,
    /// `account`: an object.
    pub account: Option<shared::ContactAccount>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isFollowing`: whether it is following.
    pub is_following: Option<bool>,
    /// `accountCount`: how many accounts there are.
    pub account_count: Option<i64>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `isAnonymous`: whether it is anonymous.
    pub is_anonymous: Option<bool>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `isTrashed`: whether it is trashed.
    pub is_trashed: Option<bool>,
    /// `webUrl`: where a browser shows it.
    pub web_url: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `isEndUser`: whether it is end user.
    pub is_end_user: Option<bool>,
    /// `zohoCRMContact`: an object.
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// `isSpam`: whether it is spam.
    pub is_spam: Option<bool>,
    /// `layoutDetails`: an object.
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

/// Contact statistics, from `contacts().get_statistics`.
#[non_exhaustive]
pub struct ContactStatistics {
    /// `firstResponseTime`: text.
    pub first_response_time: Option<String>,
    /// `openTickets`: a whole number.
    pub open_tickets: Option<i64>,
    /// `responseTime`: text.
    pub response_time: Option<String>,
    /// `spamTickets`: a whole number.
    pub spam_tickets: Option<i64>,
    /// `totalTickets`: a whole number.
    pub total_tickets: Option<i64>,
    /// `customerHappiness`: an object.
    pub customer_happiness: Option<shared::HappinessCounts>,
    /// `resolutionTime`: text.
    pub resolution_time: Option<String>,
    /// `closedTickets`: a whole number.
    pub closed_tickets: Option<i64>,
    /// `channelWiseCount`: values by name.
    pub channel_wise_count: Option<BTreeMap<String, i64>>,
    /// `escalatedTickets`: a whole number.
    pub escalated_tickets: Option<i64>,
    /// `onholdTickets`: a whole number.
    pub onhold_tickets: Option<i64>,
    /// `overdueTickets`: a whole number.
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

/// Contact update many, for `contacts().update_many`.
pub struct ContactUpdateMany {
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `fieldName`: text.
    pub field_name: Option<String>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `fieldValue`: text.
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

/// Help center ref.
#[non_exhaustive]
pub struct HelpCenterRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `url`: an address on the web.
    pub url: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`.
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

/// Source value.
pub struct SourceValue {
    /// `zip`: text.
    pub zip: Option<String>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `country`: text.
    pub country: Option<String>,
    /// `secondaryEmail`: an e-mail address.
    pub secondary_email: Option<String>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `city`: text.
    pub city: Option<String>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `facebook`: text.
    pub facebook: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `twitter`: text.
    pub twitter: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `state`: text.
    pub state: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `language`: text.
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
