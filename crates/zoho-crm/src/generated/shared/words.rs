// Written by `cargo xtask codegen` from crm/v8/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_http::words;

words! {
    /// Access type.
    pub enum AccessType {
        /// `shared`
        Shared = "shared",
        /// `public`
        Public = "public",
        /// `only_to_me`
        OnlyToMe = "only_to_me",
    }
}

words! {
    /// Activity badge.
    pub enum ActivityBadge {
        /// `Enabled`
        Enabled = "Enabled",
        /// `Disabled`
        Disabled = "Disabled",
    }
}

words! {
    /// Comparator.
    pub enum Comparator {
        /// `in`
        In = "in",
        /// `greater_equal`
        GreaterEqual = "greater_equal",
        /// `starts_with`
        StartsWith = "starts_with",
        /// `equal`
        Equal = "equal",
        /// `contains`
        Contains = "contains",
        /// `ends_with`
        EndsWith = "ends_with",
        /// `not_contains`
        NotContains = "not_contains",
        /// `not_equal`
        NotEqual = "not_equal",
        /// `not_in`
        NotIn = "not_in",
        /// `greater_than`
        GreaterThan = "greater_than",
        /// `less_than`
        LessThan = "less_than",
        /// `not_between`
        NotBetween = "not_between",
        /// `less_equal`
        LessEqual = "less_equal",
        /// `between`
        Between = "between",
    }
}

words! {
    /// Decimal separator.
    pub enum DecimalSeparator {
        /// `Comma`
        Comma = "Comma",
        /// `Period`
        Period = "Period",
    }
}

words! {
    /// Generated type.
    pub enum GeneratedType {
        /// `default`
        Default = "default",
        /// `web`
        Web = "web",
        /// `linking`
        Linking = "linking",
        /// `custom`
        Custom = "custom",
    }
}

words! {
    /// Group operator.
    pub enum GroupOperator {
        /// `or`
        Or = "or",
        /// `and`
        And = "and",
    }
}

words! {
    /// Mass tag delete state.
    pub enum MassTagDeleteState {
        /// `COMPLETED`
        Completed = "COMPLETED",
        /// `FAILED`
        Failed = "FAILED",
        /// `RUNNING`
        Running = "RUNNING",
        /// `SCHEDULED`
        Scheduled = "SCHEDULED",
    }
}

words! {
    /// Name format.
    pub enum NameFormat {
        /// `Salutation,First Name,Last Name`
        SalutationFirstNameLastName = "Salutation,First Name,Last Name",
        /// `Saluation,Last Name,First Name`
        SaluationLastNameFirstName = "Saluation,Last Name,First Name",
        /// `First Name,Last Name,Saluation`
        FirstNameLastNameSaluation = "First Name,Last Name,Saluation",
    }
}

words! {
    /// Pick list value type.
    pub enum PickListValueType {
        /// `unused`
        Unused = "unused",
        /// `used`
        Used = "used",
    }
}

words! {
    /// Profile type.
    pub enum ProfileType {
        /// `normal_profile`
        NormalProfile = "normal_profile",
        /// `lite_profile`
        LiteProfile = "lite_profile",
    }
}

words! {
    /// Related list status.
    pub enum RelatedListStatus {
        /// `visible`
        Visible = "visible",
        /// `scheduled_for_deletion`
        ScheduledForDeletion = "scheduled_for_deletion",
        /// `user_hidden`
        UserHidden = "user_hidden",
    }
}

words! {
    /// Share permission.
    pub enum SharePermission {
        /// `read-write`
        ReadWrite = "read-write",
        /// `read-only`
        ReadOnly = "read-only",
        /// `full-access`
        FullAccess = "full-access",
    }
}

words! {
    /// Shared to type.
    pub enum SharedToType {
        /// `territories`
        Territories = "territories",
        /// `roles`
        Roles = "roles",
        /// `groups`
        Groups = "groups",
        /// `users`
        Users = "users",
    }
}

words! {
    /// Time format.
    pub enum TimeFormat {
        /// `HH:mm`
        HhMm = "HH:mm",
        /// `hh:mm a`
        HhMmA = "hh:mm a",
    }
}

words! {
    /// Timeline sort order, for `appointments().list`, `field_updates().list`,
    /// `records().search_bulk`, ….
    pub enum TimelineSortOrder {
        /// `asc`
        Asc = "asc",
        /// `desc`
        Desc = "desc",
    }
}
