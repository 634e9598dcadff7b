// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    Date, DateTime, Id, object,
    wire::{Json, Other},
};

use super::{CreatedBy, Customize, DecimalSeparator, NameFormat, Owner, Tab, TimeFormat};

/// Territory user, of `territory_users().list`, `territory_users().get`, `territory_users().update_many`, ….
#[derive(Clone, Default, PartialEq)]
pub struct TerritoryUser {
    /// Country.
    pub country: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// Microsoft.
    pub microsoft: Option<bool>,
    /// Shift effective from.
    pub shift_effective_from: Option<Json>,
    /// Id.
    pub id: Option<Id>,
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
    pub profile: Option<CreatedBy>,
    /// Role.
    pub role: Option<CreatedBy>,
    /// Created by.
    pub created_by: Option<User>,
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
    pub customize_info: Option<Customize>,
    /// City.
    pub city: Option<String>,
    /// Signature.
    pub signature: Option<String>,
    /// Sort order preference s.
    pub sort_order_preference_s: Option<String>,
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
    pub current_shift: Option<CreatedBy>,
    /// Reporting to.
    pub reporting_to: Option<User>,
    /// Currency.
    pub currency: Option<String>,
    /// Next shift.
    pub next_shift: Option<CreatedBy>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Website.
    pub website: Option<String>,
    /// Status reason s.
    pub status_reason_s: Option<String>,
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
    pub modified_by: Option<Owner>,
    /// Isonline.
    pub isonline: Option<bool>,
    /// Locale.
    pub locale: Option<String>,
    /// Name format s.
    pub name_format_s: Option<NameFormat>,
    /// Personal account.
    pub personal_account: Option<bool>,
    /// Default tab group.
    pub default_tab_group: Option<String>,
    /// Theme.
    pub theme: Option<Theme>,
    /// Sort order preference.
    pub sort_order_preference_2: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TerritoryUser {
    "country" => country,
    "language" => language,
    "microsoft" => microsoft,
    "$shift_effective_from" => shift_effective_from,
    "id" => id,
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
    "sort_order_preference__s" => sort_order_preference_s,
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
    "status_reason__s" => status_reason_s,
    "email" => email,
    "first_name" => first_name,
    "sandboxDeveloper" => sandbox_developer,
    "alias" => alias,
    "street" => street,
    "Modified_By" => modified_by,
    "Isonline" => isonline,
    "locale" => locale,
    "name_format__s" => name_format_s,
    "personal_account" => personal_account,
    "default_tab_group" => default_tab_group,
    "theme" => theme,
    "sort_order_preference" => sort_order_preference_2;
    other
});

/// Textarea.
#[derive(Clone, Default, PartialEq)]
pub struct Textarea {
    /// Type.
    pub type_: Option<String>,
}

object!(Textarea {
    "type" => type_
});

/// Theme.
#[derive(Clone, Default, PartialEq)]
pub struct Theme {
    /// Normal tab.
    pub normal_tab: Option<Tab>,
    /// Selected tab.
    pub selected_tab: Option<Tab>,
    /// New background.
    pub new_background: Option<String>,
    /// Background.
    pub background: Option<String>,
    /// Screen.
    pub screen: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(Theme {
    "normal_tab" => normal_tab,
    "selected_tab" => selected_tab,
    "new_background" => new_background,
    "background" => background,
    "screen" => screen,
    "type" => type_
});

/// Tooltip.
#[derive(Clone, Default, PartialEq)]
pub struct Tooltip {
    /// Name.
    pub name: Option<String>,
    /// Value.
    pub value: Option<String>,
}

object!(Tooltip {
    "name" => name,
    "value" => value
});

/// User.
#[derive(Clone, Default, PartialEq)]
pub struct User {
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<Id>,
    /// Email.
    pub email: Option<String>,
}

object!(User {
    "name" => name,
    "id" => id,
    "email" => email
});

/// View info.
#[derive(Clone, Default, PartialEq)]
pub struct ViewInfo {
    /// Display label.
    pub display_label: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
}

object!(ViewInfo {
    "display_label" => display_label,
    "name" => name,
    "id" => id,
    "type" => type_
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
