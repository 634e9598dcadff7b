// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Request and response types.

use zoho_types::json::Json;
use zoho_types::{Date, DateTime, ExtraFields, Id, object};

use super::{DecimalSeparator, NameFormat, NameRef, Theme, TimeFormat};

#[non_exhaustive]
pub struct User {
    pub id: Option<Id>,
    pub country: Option<String>,
    pub language: Option<String>,
    pub microsoft: Option<bool>,
    pub shift_effective_from: Option<Json>,
    pub state: Option<String>,
    pub fax: Option<String>,
    pub country_locale: Option<String>,
    pub zip: Option<String>,
    pub created_time: Option<DateTime>,
    /// One of `HH:mm`, `hh:mm a`.
    pub time_format: Option<TimeFormat>,
    pub offset: Option<i64>,
    pub profile: Option<NameRef>,
    pub role: Option<NameRef>,
    pub created_by: Option<UserRef>,
    pub full_name: Option<String>,
    pub zuid: Option<Id>,
    pub phone: Option<String>,
    pub dob: Option<Date>,
    pub status: Option<String>,
    pub customize_info: Option<UserCustomization>,
    pub city: Option<String>,
    pub signature: Option<String>,
    pub system_sort_order_preference: Option<String>,
    pub category: Option<String>,
    pub date_format: Option<String>,
    pub confirm: Option<bool>,
    /// One of `Comma`, `Period`.
    pub decimal_separator: Option<DecimalSeparator>,
    pub number_separator: Option<String>,
    pub time_zone: Option<Json>,
    /// At most 50 characters.
    pub last_name: Option<String>,
    pub mobile: Option<String>,
    pub current_shift: Option<NameRef>,
    pub reporting_to: Option<UserRef>,
    pub currency: Option<String>,
    pub next_shift: Option<NameRef>,
    pub modified_time: Option<DateTime>,
    pub website: Option<String>,
    pub status_reason: Option<String>,
    pub email: Option<String>,
    /// At most 50 characters.
    pub first_name: Option<String>,
    pub sandbox_developer: Option<bool>,
    pub alias: Option<String>,
    pub street: Option<String>,
    pub modified_by: Option<UserNameRef>,
    pub isonline: Option<bool>,
    pub locale: Option<String>,
    pub name_format: Option<NameFormat>,
    pub personal_account: Option<bool>,
    pub default_tab_group: Option<String>,
    pub theme: Option<Theme>,
    pub sort_order_preference: Option<String>,
    pub type_: Option<String>,
    pub ezuid: Option<Id>,
    pub image_link: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type User {
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
    "sort_order_preference" => sort_order_preference,
    "type__s" => type_,
    "ezuid" => ezuid,
    "image_link" => image_link;
    extra
});

pub struct UserCustomization {
    pub notes_desc: Option<Json>,
    pub show_right_panel: Option<Json>,
    pub bc_view: Option<Json>,
    pub unpin_recent_item: Option<Json>,
    pub show_home: Option<bool>,
    pub show_detail_view: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserCustomization {
    "notes_desc" => notes_desc,
    "show_right_panel" => show_right_panel,
    "bc_view" => bc_view,
    "unpin_recent_item" => unpin_recent_item,
    "show_home" => show_home,
    "show_detail_view" => show_detail_view;
    extra
});

pub struct UserInput {
    pub id: Option<Id>,
    pub country: Option<String>,
    pub language: Option<String>,
    pub microsoft: Option<bool>,
    pub state: Option<String>,
    pub fax: Option<String>,
    pub country_locale: Option<String>,
    pub zip: Option<String>,
    /// One of `HH:mm`, `hh:mm a`.
    pub time_format: Option<TimeFormat>,
    pub offset: Option<i64>,
    pub profile: Option<NameRef>,
    pub role: Option<NameRef>,
    pub full_name: Option<String>,
    pub zuid: Option<Id>,
    pub phone: Option<String>,
    pub dob: Option<Date>,
    pub status: Option<String>,
    pub customize_info: Option<UserCustomization>,
    pub city: Option<String>,
    pub signature: Option<String>,
    pub system_sort_order_preference: Option<String>,
    pub category: Option<String>,
    pub date_format: Option<String>,
    pub confirm: Option<bool>,
    /// One of `Comma`, `Period`.
    pub decimal_separator: Option<DecimalSeparator>,
    pub number_separator: Option<String>,
    pub time_zone: Option<Json>,
    /// At most 50 characters.
    pub last_name: Option<String>,
    pub mobile: Option<String>,
    pub reporting_to: Option<UserRef>,
    pub currency: Option<String>,
    pub website: Option<String>,
    pub status_reason: Option<String>,
    pub email: Option<String>,
    /// At most 50 characters.
    pub first_name: Option<String>,
    pub sandbox_developer: Option<bool>,
    pub alias: Option<String>,
    pub street: Option<String>,
    pub isonline: Option<bool>,
    pub locale: Option<String>,
    pub name_format: Option<NameFormat>,
    pub personal_account: Option<bool>,
    pub default_tab_group: Option<String>,
    pub theme: Option<Theme>,
    pub sort_order_preference: Option<String>,
    pub system_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserInput {
    "id" => id,
    "country" => country,
    "language" => language,
    "microsoft" => microsoft,
    "state" => state,
    "fax" => fax,
    "country_locale" => country_locale,
    "zip" => zip,
    "time_format" => time_format,
    "offset" => offset,
    "profile" => profile,
    "role" => role,
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
    "Reporting_To" => reporting_to,
    "Currency" => currency,
    "website" => website,
    "status_reason__s" => status_reason,
    "email" => email,
    "first_name" => first_name,
    "sandboxDeveloper" => sandbox_developer,
    "alias" => alias,
    "street" => street,
    "Isonline" => isonline,
    "locale" => locale,
    "name_format__s" => name_format,
    "personal_account" => personal_account,
    "default_tab_group" => default_tab_group,
    "theme" => theme,
    "sort_order_preference" => sort_order_preference,
    "type__s" => system_type;
    extra
} constraints "last_name" [0, 50], "first_name" [0, 50]);

#[non_exhaustive]
pub struct UserNameRef {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub last_name: Option<String>,
    pub first_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserNameRef {
    "id" => id,
    "name" => name,
    "last_name" => last_name,
    "first_name" => first_name;
    extra
});

pub struct UserRef {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserRef {
    "id" => id,
    "name" => name,
    "email" => email;
    extra
});

pub struct UserZuidRef {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub zuid: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserZuidRef {
    "id" => id,
    "name" => name,
    "zuid" => zuid;
    extra
});

pub struct ViewType {
    pub view: Option<bool>,
    pub edit: Option<bool>,
    pub create: Option<bool>,
    pub quick_create: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ViewType {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "quick_create" => quick_create;
    extra
});
