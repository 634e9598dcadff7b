// Written by `cargo xtask codegen` from xtask/catalog/desk/contacts.toml; changes belong there.
//! Enumerations.

use zoho_http::open_enum;

open_enum! {
    /// Contact dissociate account option.
    pub enum ContactDissociateAccountOption {
        /// `Move Tickets To Contact`
        MoveTicketsToContact = "Move Tickets To Contact",
        /// `Move Tickets To Account`
        MoveTicketsToAccount = "Move Tickets To Account",
        /// `Delete Tickets`
        DeleteTickets = "Delete Tickets",
        /// `Maintain Same Relationship`
        MaintainSameRelationship = "Maintain Same Relationship",
    }
}

open_enum! {
    /// Contact include, for `contacts().get`.
    pub enum ContactInclude {
        /// `accounts`
        Accounts = "accounts",
        /// `owner`
        Owner = "owner",
    }
}

open_enum! {
    /// Contact sort by, for `contacts().list`, `contacts().search`, `contacts().list_by_account`, ….
    pub enum ContactSortBy {
        /// `firstName`
        FirstName = "firstName",
        /// `lastName`
        LastName = "lastName",
        /// `phone`
        Phone = "phone",
        /// `email`
        Email = "email",
        /// `account`
        Account = "account",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `fullName`
        FullName = "fullName",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-lastName`
        LastNameDescending = "-lastName",
        /// `-firstName`
        FirstNameDescending = "-firstName",
    }
}
