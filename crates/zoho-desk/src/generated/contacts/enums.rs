// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
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
    /// Sent by `contacts().get`.
    pub enum ContactInclude {
        /// `accounts`
        Accounts = "accounts",
        /// `owner`
        Owner = "owner",
    }
}

open_enum! {
    /// Sent by `contacts().list`, `contacts().search`, `contacts().list_by_account` and others.
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
