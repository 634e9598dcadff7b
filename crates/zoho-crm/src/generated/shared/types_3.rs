// Written by `cargo xtask codegen` from xtask/catalog/crm/shared.toml; changes belong there.
//! What is sent and what comes back.

use zoho_http::{
    Date, DateTime, Id, object,
    wire::{Json, Other},
};

use super::{DecimalSeparator, NameFormat, NameRef, Theme, TimeFormat};

/// User, for `territory_users().update_many`, `users().create`, `users().update`, …, from
/// `territory_users().list`, `territory_users().get`, `users().list`, ….
#[derive(Clone, Default, PartialEq)]
pub struct User {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `country`: text.
    pub country: Option<String>,
    /// `language`: text.
    pub language: Option<String>,
    /// `microsoft`: yes or no.
    pub microsoft: Option<bool>,
    /// `$shift_effective_from`: any JSON.
    pub shift_effective_from: Option<Json>,
    /// `state`: text.
    pub state: Option<String>,
    /// `fax`: text.
    pub fax: Option<String>,
    /// `country_locale`: a locale, such as `en_US`.
    pub country_locale: Option<String>,
    /// `zip`: text.
    pub zip: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `time_format`: one of `HH:mm`, `hh:mm a`.
    pub time_format: Option<TimeFormat>,
    /// `offset`: a whole number.
    pub offset: Option<i64>,
    /// `profile`: an object.
    pub profile: Option<NameRef>,
    /// `role`: an object.
    pub role: Option<NameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<UserRef>,
    /// `full_name`: text.
    pub full_name: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `dob`: a day.
    pub dob: Option<Date>,
    /// `status`: text.
    pub status: Option<String>,
    /// `customize_info`: an object.
    pub customize_info: Option<UserCustomization>,
    /// `city`: text.
    pub city: Option<String>,
    /// `signature`: text.
    pub signature: Option<String>,
    /// `sort_order_preference__s`: text.
    pub system_sort_order_preference: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `date_format`: text.
    pub date_format: Option<String>,
    /// `confirm`: yes or no.
    pub confirm: Option<bool>,
    /// `decimal_separator`: one of `Comma`, `Period`.
    pub decimal_separator: Option<DecimalSeparator>,
    /// `number_separator`: text.
    pub number_separator: Option<String>,
    /// `time_zone`: any JSON.
    pub time_zone: Option<Json>,
    /// `last_name`: text, at the most 50 characters.
    pub last_name: Option<String>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `$current_shift`: an object.
    pub current_shift: Option<NameRef>,
    /// `Reporting_To`: an object.
    pub reporting_to: Option<UserRef>,
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `$next_shift`: an object.
    pub next_shift: Option<NameRef>,
    /// `Modified_Time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `website`: an address on the web.
    pub website: Option<String>,
    /// `status_reason__s`: text.
    pub status_reason: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// `first_name`: text, at the most 50 characters.
    pub first_name: Option<String>,
    /// `sandboxDeveloper`: yes or no.
    pub sandbox_developer: Option<bool>,
    /// `alias`: text.
    pub alias: Option<String>,
    /// `street`: text.
    pub street: Option<String>,
    /// `Modified_By`: who changed it last.
    pub modified_by: Option<UserNameRef>,
    /// `Isonline`: yes or no.
    pub isonline: Option<bool>,
    /// `locale`: a locale, such as `en_US`.
    pub locale: Option<String>,
    /// `name_format__s`: one of the 3 words of [`NameFormat`].
    pub name_format: Option<NameFormat>,
    /// `personal_account`: yes or no.
    pub personal_account: Option<bool>,
    /// `default_tab_group`: text.
    pub default_tab_group: Option<String>,
    /// `theme`: an object.
    pub theme: Option<Theme>,
    /// `sort_order_preference`: text.
    pub sort_order_preference: Option<String>,
    /// Members without a field here, and fields set to null.
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
} bounds "last_name" [0, 50], "first_name" [0, 50]);

/// User customization.
#[derive(Clone, Default, PartialEq)]
pub struct UserCustomization {
    /// `notes_desc`: any JSON.
    pub notes_desc: Option<Json>,
    /// `show_right_panel`: any JSON.
    pub show_right_panel: Option<Json>,
    /// `bc_view`: any JSON.
    pub bc_view: Option<Json>,
    /// `unpin_recent_item`: any JSON.
    pub unpin_recent_item: Option<Json>,
    /// `show_home`: yes or no.
    pub show_home: Option<bool>,
    /// `show_detail_view`: yes or no.
    pub show_detail_view: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserCustomization {
    "notes_desc" => notes_desc,
    "show_right_panel" => show_right_panel,
    "bc_view" => bc_view,
    "unpin_recent_item" => unpin_recent_item,
    "show_home" => show_home,
    "show_detail_view" => show_detail_view;
    other
});

/// User name ref.
#[derive(Clone, Default, PartialEq)]
pub struct UserNameRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `last_name`: text.
    pub last_name: Option<String>,
    /// `first_name`: text.
    pub first_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserNameRef {
    "id" => id,
    "name" => name,
    "last_name" => last_name,
    "first_name" => first_name;
    other
});

/// User ref.
#[derive(Clone, Default, PartialEq)]
pub struct UserRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserRef {
    "id" => id,
    "name" => name,
    "email" => email;
    other
});

/// User zuid ref.
#[derive(Clone, Default, PartialEq)]
pub struct UserZuidRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(UserZuidRef {
    "id" => id,
    "name" => name,
    "zuid" => zuid;
    other
});

/// View type.
#[derive(Clone, Default, PartialEq)]
pub struct ViewType {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `quick_create`: yes or no.
    pub quick_create: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(ViewType {
    "view" => view,
    "edit" => edit,
    "create" => create,
    "quick_create" => quick_create;
    other
});
