// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    Date, DateTime, Id, object,
    wire::{Json, Other},
};

use super::{DecimalSeparator, NameFormat, NameRef, Theme, TimeFormat};

/// User, of `territory_users().list`, `territory_users().get`, `territory_users().update_many`, ….
#[derive(Clone, Default, PartialEq)]
pub struct User {
    /// Id.
    pub id: Option<Id>,
    /// Country.
    pub country: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Microsoft.
    pub microsoft: Option<bool>,
    /// Shift effective from.
    pub shift_effective_from: Option<Json>,
    /// State.
    pub state: Option<String>,
    /// Fax.
    pub fax: Option<String>,
    /// Country locale.
    pub country_locale: Option<String>,
    /// ZIP.
    pub zip: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Time format.
    pub time_format: Option<TimeFormat>,
    /// Offset.
    pub offset: Option<i64>,
    /// Profile.
    pub profile: Option<NameRef>,
    /// Role.
    pub role: Option<NameRef>,
    /// Created by.
    pub created_by: Option<UserRef>,
    /// Full name.
    pub full_name: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Phone.
    pub phone: Option<String>,
    /// Dob.
    pub dob: Option<Date>,
    /// Status.
    pub status: Option<String>,
    /// Customize info.
    pub customize_info: Option<UserCustomization>,
    /// City.
    pub city: Option<String>,
    /// Signature.
    pub signature: Option<String>,
    /// Sort order preference.
    pub system_sort_order_preference: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Date format.
    pub date_format: Option<String>,
    /// Confirm.
    pub confirm: Option<bool>,
    /// Decimal separator.
    pub decimal_separator: Option<DecimalSeparator>,
    /// Number separator.
    pub number_separator: Option<String>,
    /// Time zone.
    pub time_zone: Option<Json>,
    /// Last name: at the most 50 characters.
    pub last_name: Option<String>,
    /// Mobile.
    pub mobile: Option<String>,
    /// Current shift.
    pub current_shift: Option<NameRef>,
    /// Reporting to.
    pub reporting_to: Option<UserRef>,
    /// Currency.
    pub currency: Option<String>,
    /// Next shift.
    pub next_shift: Option<NameRef>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Website.
    pub website: Option<String>,
    /// Status reason.
    pub status_reason: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// First name: at the most 50 characters.
    pub first_name: Option<String>,
    /// Sandbox developer.
    pub sandbox_developer: Option<bool>,
    /// Alias.
    pub alias: Option<String>,
    /// Street.
    pub street: Option<String>,
    /// Modified by.
    pub modified_by: Option<UserNameRef>,
    /// Isonline.
    pub isonline: Option<bool>,
    /// Locale.
    pub locale: Option<String>,
    /// Name format.
    pub name_format: Option<NameFormat>,
    /// Personal account.
    pub personal_account: Option<bool>,
    /// Default tab group.
    pub default_tab_group: Option<String>,
    /// Theme.
    pub theme: Option<Theme>,
    /// Sort order preference.
    pub sort_order_preference: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(User {
    "id" => id,
    "country" => country,
    "language" => language,
    "microsoft" => microsoft,
    "$shift_effective_from" => shift_effective_from,
    "state" => state,
    "fax" => fax,
    "country_locale" => country_locale,
    "zip" => zip,
    "created_time" => created_time,
    "time_format" => time_format,
    "offset" => offset,
    "profile" => profile,
    "role" => role,
    "created_by" => created_by,
    "full_name" => full_name,
    "zuid" => zuid,
    "phone" => phone,
    "dob" => dob,
    "status" => status,
    "customize_info" => customize_info,
    "city" => city,
    "signature" => signature,
    "sort_order_preference__s" => system_sort_order_preference,
    "category" => category,
    "date_format" => date_format,
    "confirm" => confirm,
    "decimal_separator" => decimal_separator,
    "number_separator" => number_separator,
    "time_zone" => time_zone,
    "last_name" => last_name,
    "mobile" => mobile,
    "$current_shift" => current_shift,
    "Reporting_To" => reporting_to,
    "Currency" => currency,
    "$next_shift" => next_shift,
    "Modified_Time" => modified_time,
    "website" => website,
    "status_reason__s" => status_reason,
    "email" => email,
    "first_name" => first_name,
    "sandboxDeveloper" => sandbox_developer,
    "alias" => alias,
    "street" => street,
    "Modified_By" => modified_by,
    "Isonline" => isonline,
    "locale" => locale,
    "name_format__s" => name_format,
    "personal_account" => personal_account,
    "default_tab_group" => default_tab_group,
    "theme" => theme,
    "sort_order_preference" => sort_order_preference;
    other
});

/// User customization.
#[derive(Clone, Default, PartialEq)]
pub struct UserCustomization {
    /// Notes desc.
    pub notes_desc: Option<Json>,
    /// Show right panel.
    pub show_right_panel: Option<Json>,
    /// Bc view.
    pub bc_view: Option<Json>,
    /// Unpin recent item.
    pub unpin_recent_item: Option<Json>,
    /// Show home.
    pub show_home: Option<bool>,
    /// Show detail view.
    pub show_detail_view: Option<bool>,
}

object!(UserCustomization {
    "notes_desc" => notes_desc,
    "show_right_panel" => show_right_panel,
    "bc_view" => bc_view,
    "unpin_recent_item" => unpin_recent_item,
    "show_home" => show_home,
    "show_detail_view" => show_detail_view
});

/// User name ref.
#[derive(Clone, Default, PartialEq)]
pub struct UserNameRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Last name.
    pub last_name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
}

object!(UserNameRef {
    "id" => id,
    "name" => name,
    "last_name" => last_name,
    "first_name" => first_name
});

/// User ref.
#[derive(Clone, Default, PartialEq)]
pub struct UserRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(UserRef {
    "id" => id,
    "name" => name,
    "email" => email
});

/// User zuid ref.
#[derive(Clone, Default, PartialEq)]
pub struct UserZuidRef {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Zuid.
    pub zuid: Option<Id>,
}

object!(UserZuidRef {
    "id" => id,
    "name" => name,
    "zuid" => zuid
});

/// View type.
#[derive(Clone, Default, PartialEq)]
pub struct ViewType {
    /// View.
    pub view: Option<bool>,
    /// Edit.
    pub edit: Option<bool>,
    /// Create.
    pub create: Option<bool>,
    /// Quick create.
    pub quick_create: Option<bool>,
}

object!(ViewType {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "quick_create" => quick_create
});
