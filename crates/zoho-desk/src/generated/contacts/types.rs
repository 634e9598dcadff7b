// Written by `cargo xtask codegen` from xtask/catalog/desk/contacts.toml; changes belong there.
//! What is sent and what comes back.

use std::collections::BTreeMap;

use zoho_http::{DateTime, Id, object, wire::Other};

use crate::shared;

use super::ContactDissociateAccountOption;

/// Contact, of `contacts().list`, `contacts().get`, `contacts().create`, ….
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// ZIP.
    pub zip: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Twitter.
    pub twitter: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// City.
    pub city: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Street.
    pub street: Option<String>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Owner.
    pub owner: Option<shared::FoundAssignee>,
    /// Account.
    pub account: Option<shared::ContactAccount>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Account count.
    pub account_count: Option<i64>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Is anonymous.
    pub is_anonymous: Option<bool>,
    /// Is deleted.
    pub is_deleted: Option<bool>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Is end user.
    pub is_end_user: Option<bool>,
    /// Zoho CRM contact.
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    /// Customer happiness.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Layout details.
    pub layout_details: Option<shared::LayoutDetails>,
    /// Mapping info.
    pub mapping_info: Option<shared::MappingInfo>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Contact {
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
    other
});

/// Contact account link.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAccountLink {
    /// Id.
    pub id: Option<Id>,
    /// Is account tickets viewable.
    pub is_account_tickets_viewable: Option<bool>,
}

object!(ContactAccountLink {
    "id" => id,
    "isAccountTicketsViewable" => is_account_tickets_viewable
});

/// Contact associate accounts, of `contacts().associate_accounts`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAssociateAccounts {
    /// Data.
    pub data: Option<Vec<ContactAccountLink>>,
    /// Ids.
    pub ids: Option<Vec<Id>>,
}

object!(ContactAssociateAccounts {
    "data" => data,
    "ids" => ids
});

/// Contact associate products, of `contacts().associate_products`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactAssociateProducts {
    /// Department id.
    pub department_id: Option<Id>,
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Associate.
    pub associate: Option<bool>,
}

object!(ContactAssociateProducts {
    "departmentId" => department_id,
    "ids" => ids,
    "associate" => associate
});

/// Contact dissociate account, of `contacts().dissociate_account`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactDissociateAccount {
    /// Option.
    pub option: Option<ContactDissociateAccountOption>,
    /// Option value.
    pub option_value: Option<String>,
}

object!(ContactDissociateAccount {
    "option" => option,
    "optionValue" => option_value
});

/// Contact help center, of `contacts().list_help_centers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactHelpCenter {
    /// Help center.
    pub help_center: Option<HelpCenterRef>,
    /// User status.
    pub user_status: Option<String>,
    /// User id.
    pub user_id: Option<Id>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactHelpCenter {
    "helpCenter" => help_center,
    "userStatus" => user_status,
    "userId" => user_id;
    other
});

/// Contact input, of `contacts().create`, `contacts().update`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactInput {
    /// Last name.
    pub last_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// ZIP.
    pub zip: Option<i64>,
    /// Country.
    pub country: Option<String>,
    /// Twitter.
    pub twitter: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// City.
    pub city: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Street.
    pub street: Option<String>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Language.
    pub language: Option<String>,
}

object!(ContactInput {
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
    "language" => language
});

/// Contact invite as end user, of `contacts().invite_as_end_user`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactInviteAsEndUser {
    /// Help center id.
    pub help_center_id: Option<Id>,
}

object!(ContactInviteAsEndUser {
    "helpCenterId" => help_center_id
});

/// Contact invite as end user many, of `contacts().invite_as_end_user_many`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactInviteAsEndUserMany {
    /// Help center id.
    pub help_center_id: Option<Id>,
    /// Contact ids.
    pub contact_ids: Option<Vec<Id>>,
}

object!(ContactInviteAsEndUserMany {
    "helpCenterId" => help_center_id,
    "contactIds" => contact_ids
});

/// Contact mark spam, of `contacts().mark_spam`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactMarkSpam {
    /// Ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// Is spam; has to be sent.
    pub is_spam: Option<bool>,
    /// Handle existing tickets.
    pub handle_existing_tickets: Option<bool>,
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

object!(ContactMarkSpam {
    "ids" => ids,
    "isSpam" => is_spam,
    "handleExistingTickets" => handle_existing_tickets
});

/// Contact merge, of `contacts().merge`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactMerge {
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Source.
    pub source: Option<SourceValue>,
}

object!(ContactMerge {
    "ids" => ids,
    "source" => source
});

/// Contact merge result, of `contacts().merge`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactMergeResult {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// First name.
    pub first_name: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Owner id.
    pub owner_id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// ZIP.
    pub zip: Option<i64>,
    /// Country.
    pub country: Option<String>,
    /// Twitter.
    pub twitter: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// City.
    pub city: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Street.
    pub street: Option<String>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Owner.
    pub owner: Option<shared::OwnerRef>,
    /// Account.
    pub account: Option<shared::ContactAccount>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Is following.
    pub is_following: Option<bool>,
    /// Account count.
    pub account_count: Option<i64>,
    /// Layout id.
    pub layout_id: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// Is anonymous.
    pub is_anonymous: Option<bool>,
    /// Is deleted.
    pub is_deleted: Option<bool>,
    /// Is trashed.
    pub is_trashed: Option<bool>,
    /// Web URL.
    pub web_url: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Is end user.
    pub is_end_user: Option<bool>,
    /// Zoho CRM contact.
    pub zoho_crm_contact: Option<shared::ZohoCrmContact>,
    /// Customer happiness.
    pub customer_happiness: Option<shared::HappinessPercentages>,
    /// Is spam.
    pub is_spam: Option<bool>,
    /// Layout details.
    pub layout_details: Option<shared::LayoutDetails>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactMergeResult {
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
    other
});

/// Contact statistics, of `contacts().get_statistics`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactStatistics {
    /// First response time.
    pub first_response_time: Option<String>,
    /// Open tickets.
    pub open_tickets: Option<i64>,
    /// Response time.
    pub response_time: Option<String>,
    /// Spam tickets.
    pub spam_tickets: Option<i64>,
    /// Total tickets.
    pub total_tickets: Option<i64>,
    /// Customer happiness.
    pub customer_happiness: Option<shared::HappinessCounts>,
    /// Resolution time.
    pub resolution_time: Option<String>,
    /// Closed tickets.
    pub closed_tickets: Option<i64>,
    /// Channel wise count.
    pub channel_wise_count: Option<BTreeMap<String, i64>>,
    /// Escalated tickets.
    pub escalated_tickets: Option<i64>,
    /// Onhold tickets.
    pub onhold_tickets: Option<i64>,
    /// Overdue tickets.
    pub overdue_tickets: Option<i64>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ContactStatistics {
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
    other
});

/// Contact update many, of `contacts().update_many`.
#[derive(Clone, Default, PartialEq)]
pub struct ContactUpdateMany {
    /// Is custom field.
    pub is_custom_field: Option<bool>,
    /// Field name.
    pub field_name: Option<String>,
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Field value.
    pub field_value: Option<String>,
}

object!(ContactUpdateMany {
    "isCustomField" => is_custom_field,
    "fieldName" => field_name,
    "ids" => ids,
    "fieldValue" => field_value
});

/// Help center ref.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelpCenterRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Status.
    pub status: Option<shared::DepartmentStatus>,
}

object!(HelpCenterRef {
    "id" => id,
    "name" => name,
    "url" => url,
    "status" => status
});

/// Source value.
#[derive(Clone, Default, PartialEq)]
pub struct SourceValue {
    /// ZIP.
    pub zip: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Secondary email.
    pub secondary_email: Option<String>,
    /// Cf.
    pub cf: Option<Other>,
    /// City.
    pub city: Option<String>,
    /// Custom fields.
    pub custom_fields: Option<Other>,
    /// Facebook.
    pub facebook: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Account id.
    pub account_id: Option<Id>,
    /// Twitter.
    pub twitter: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// State.
    pub state: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Language.
    pub language: Option<String>,
}

object!(SourceValue {
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
    "language" => language
});
