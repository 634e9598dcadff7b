// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! Contacts: the people who write tickets.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut contacts = desk.contacts().list().stream();
//! while let Some(contact) = contacts.next().await {
//!     println!("{:?}", contact?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, decode};
use zoho_types::{Id, json};

use crate::client::Desk;

mod calls;
mod enums;
mod types;

pub use self::calls::{
    ApproveContactEndUserInvite, AssociateContactAccounts, AssociateContactProducts, CountContacts,
    CreateContact, DeleteContactPhoto, DeleteSpamContacts, DissociateContactAccount,
    DissociateContactAccounts, GetContact, GetContactStatistics, InviteContactAsEndUser,
    InviteManyContactsAsEndUser, ListContactHelpCenters, ListContactHistory, ListContacts,
    ListContactsByAccount, ListContactsByIds, ListContactsByProduct, MarkContactsAsSpam,
    MergeContacts, MoveContactsToTrash, RejectContactEndUserInvite, SearchContacts, UpdateContact,
    UpdateManyContacts,
};
pub use self::enums::{ContactDissociateAccountOption, ContactInclude, ContactSortBy};
pub use self::types::{
    Contact, ContactAccountLink, ContactAssociateAccounts, ContactAssociateProducts,
    ContactDissociateAccount, ContactHelpCenter, ContactInput, ContactInviteAsEndUser,
    ContactInviteAsEndUserMany, ContactMarkSpam, ContactMerge, ContactMergeResult,
    ContactStatistics, ContactUpdateMany, HelpCenterRef, SourceValue,
};

/// `GET /api/v1/contacts`. Scope `Desk.contacts.READ`.
pub static LIST: Operation = Operation::get("desk.contacts.list", "/api/{version}/contacts")
    .scopes(&["Desk.contacts.READ"])
    .most(
        5_000,
        "take `contacts.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/contacts/{contact_id}`. Scope `Desk.contacts.READ`.
pub static GET: Operation =
    Operation::get("desk.contacts.get", "/api/{version}/contacts/{contact_id}")
        .scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/contacts`. Scope `Desk.contacts.CREATE`.
pub static CREATE: Operation = Operation::post("desk.contacts.create", "/api/{version}/contacts")
    .scopes(&["Desk.contacts.CREATE"]);

/// `PATCH /api/v1/contacts/{contact_id}`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.contacts.update",
    "/api/{version}/contacts/{contact_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/updateMany`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::post(
    "desk.contacts.update_many",
    "/api/{version}/contacts/updateMany",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/moveToTrash`. Scope `Desk.contacts.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.contacts.move_to_trash",
    "/api/{version}/contacts/moveToTrash",
)
.scopes(&["Desk.contacts.DELETE"]);

/// `GET /api/v1/contacts/search`. Scopes `Desk.contacts.READ` and `Desk.search.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.contacts.search",
    "/api/{version}/contacts/search",
)
.scopes(&["Desk.contacts.READ", "Desk.search.READ"])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `GET /api/v1/contacts/count`. Scope `Desk.contacts.READ`.
pub static COUNT: Operation =
    Operation::get("desk.contacts.count", "/api/{version}/contacts/count")
        .scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/contacts/{contact_id}/approveEndUserInvite`. Scope `Desk.contacts.UPDATE`.
pub static APPROVE_END_USER_INVITE: Operation = Operation::post(
    "desk.contacts.approve_end_user_invite",
    "/api/{version}/contacts/{contact_id}/approveEndUserInvite",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/{contact_id}/associateAccounts`. Scope `Desk.contacts.UPDATE`.
pub static ASSOCIATE_ACCOUNTS: Operation = Operation::post(
    "desk.contacts.associate_accounts",
    "/api/{version}/contacts/{contact_id}/associateAccounts",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/{contact_id}/associateProducts`. Scope `Desk.contacts.UPDATE`.
pub static ASSOCIATE_PRODUCTS: Operation = Operation::post(
    "desk.contacts.associate_products",
    "/api/{version}/contacts/{contact_id}/associateProducts",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `DELETE /api/v1/contacts/{contact_id}/photo`. Scope `Desk.contacts.UPDATE`.
pub static DELETE_PHOTO: Operation = Operation::delete(
    "desk.contacts.delete_photo",
    "/api/{version}/contacts/{contact_id}/photo",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/deleteSpam`. Scope `Desk.contacts.DELETE`.
pub static DELETE_SPAM: Operation = Operation::post(
    "desk.contacts.delete_spam",
    "/api/{version}/contacts/deleteSpam",
)
.scopes(&["Desk.contacts.DELETE"]);

/// `PATCH /api/v1/contacts/{contact_id}/accounts/{account_id}/dissociate`. Scope `Desk.contacts.UPDATE`.
pub static DISSOCIATE_ACCOUNT: Operation = Operation::patch(
    "desk.contacts.dissociate_account",
    "/api/{version}/contacts/{contact_id}/accounts/{account_id}/dissociate",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/{contact_id}/dissociateAccounts`. Scope `Desk.contacts.UPDATE`.
pub static DISSOCIATE_ACCOUNTS: Operation = Operation::post(
    "desk.contacts.dissociate_accounts",
    "/api/{version}/contacts/{contact_id}/dissociateAccounts",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `GET /api/v1/contacts/{contact_id}/statistics`. Scope `Desk.contacts.READ`.
pub static GET_STATISTICS: Operation = Operation::get(
    "desk.contacts.get_statistics",
    "/api/{version}/contacts/{contact_id}/statistics",
)
.scopes(&["Desk.contacts.READ"]);

/// `POST /api/v1/contacts/{contact_id}/inviteAsEndUser`. Scope `Desk.contacts.UPDATE`.
pub static INVITE_AS_END_USER: Operation = Operation::post(
    "desk.contacts.invite_as_end_user",
    "/api/{version}/contacts/{contact_id}/inviteAsEndUser",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/inviteAsEndUser`. Scope `Desk.contacts.UPDATE`.
pub static INVITE_AS_END_USER_MANY: Operation = Operation::post(
    "desk.contacts.invite_as_end_user_many",
    "/api/{version}/contacts/inviteAsEndUser",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `GET /api/v1/accounts/{account_id}/contacts`. Scope `Desk.contacts.READ`.
pub static LIST_BY_ACCOUNT: Operation = Operation::get(
    "desk.contacts.list_by_account",
    "/api/{version}/accounts/{account_id}/contacts",
)
.scopes(&["Desk.contacts.READ"])
.most(5_000, "narrow the list with `isSpam`");

/// `GET /api/v1/contacts/contactsByIds`. Scope `Desk.contacts.READ`.
pub static LIST_BY_IDS: Operation = Operation::get(
    "desk.contacts.list_by_ids",
    "/api/{version}/contacts/contactsByIds",
)
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/products/{product_id}/contacts`. Scopes `Desk.settings.READ` and `Desk.contacts.READ`.
pub static LIST_BY_PRODUCT: Operation = Operation::get(
    "desk.contacts.list_by_product",
    "/api/{version}/products/{product_id}/contacts",
)
.scopes(&["Desk.settings.READ", "Desk.contacts.READ"])
.most(5_000, "narrow the list with `isSpam`");

/// `GET /api/v1/contacts/{contact_id}/helpCenters`. Scope `Desk.contacts.READ`.
pub static LIST_HELP_CENTERS: Operation = Operation::get(
    "desk.contacts.list_help_centers",
    "/api/{version}/contacts/{contact_id}/helpCenters",
)
.scopes(&["Desk.contacts.READ"]);

/// `GET /api/v1/contacts/{contact_id}/history`. Scopes `Desk.contacts.READ` and `Desk.tickets.READ`.
pub static LIST_HISTORY: Operation = Operation::get(
    "desk.contacts.list_history",
    "/api/{version}/contacts/{contact_id}/history",
)
.scopes(&["Desk.contacts.READ", "Desk.tickets.READ"])
.most(5_000, "narrow the list with `agentId`, `departmentId`");

/// `POST /api/v1/contacts/markSpam`. Scope `Desk.contacts.UPDATE`.
pub static MARK_SPAM: Operation = Operation::post(
    "desk.contacts.mark_spam",
    "/api/{version}/contacts/markSpam",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/{contact_id}/merge`. Scope `Desk.contacts.UPDATE`.
pub static MERGE: Operation = Operation::post(
    "desk.contacts.merge",
    "/api/{version}/contacts/{contact_id}/merge",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// `POST /api/v1/contacts/{contact_id}/rejectEndUserInvite`. Scope `Desk.contacts.UPDATE`.
pub static REJECT_END_USER_INVITE: Operation = Operation::post(
    "desk.contacts.reject_end_user_invite",
    "/api/{version}/contacts/{contact_id}/rejectEndUserInvite",
)
.scopes(&["Desk.contacts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &MOVE_TO_TRASH,
    &SEARCH,
    &COUNT,
    &APPROVE_END_USER_INVITE,
    &ASSOCIATE_ACCOUNTS,
    &ASSOCIATE_PRODUCTS,
    &DELETE_PHOTO,
    &DELETE_SPAM,
    &DISSOCIATE_ACCOUNT,
    &DISSOCIATE_ACCOUNTS,
    &GET_STATISTICS,
    &INVITE_AS_END_USER,
    &INVITE_AS_END_USER_MANY,
    &LIST_BY_ACCOUNT,
    &LIST_BY_IDS,
    &LIST_BY_PRODUCT,
    &LIST_HELP_CENTERS,
    &LIST_HISTORY,
    &MARK_SPAM,
    &MERGE,
    &REJECT_END_USER_INVITE,
];

/// Contacts: the people who write tickets.
///
/// From [`Desk::contacts`](crate::Desk::contacts).
#[derive(Debug, Clone)]
pub struct ContactsClient {
    client: Client,
}

impl Desk {
    /// Contacts: the people who write tickets.
    #[must_use]
    pub fn contacts(&self) -> ContactsClient {
        ContactsClient {
            client: self.client().clone(),
        }
    }
}

impl ContactsClient {
    /// Lists contacts.
    ///
    /// `GET /api/v1/contacts`. Scope `Desk.contacts.READ`. Pages of up to 100 items. Items that are
    /// removed while the list is read can make it miss as many others; to miss none, take
    /// `contacts.search`, which can be cut by time, and read part after part. Retried on transient
    /// failures.
    pub fn list(&self) -> ListContacts {
        ListContacts(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}`. Scope `Desk.contacts.READ`. Retried on transient failures.
    pub fn get(&self, contact_id: impl Into<Id>) -> GetContact {
        let request = self.client.request(&GET).segment(contact_id.into());
        GetContact(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a contact.
    ///
    /// `POST /api/v1/contacts`. Scope `Desk.contacts.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &ContactInput) -> CreateContact {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateContact(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a contact.
    ///
    /// `PATCH /api/v1/contacts/{contact_id}`. Scope `Desk.contacts.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn update(&self, contact_id: impl Into<Id>, body: &ContactInput) -> UpdateContact {
        let request = self
            .client
            .request(&UPDATE)
            .segment(contact_id.into())
            .json_member("", body);
        UpdateContact(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates several contacts.
    ///
    /// `POST /api/v1/contacts/updateMany`. Scope `Desk.contacts.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn update_many(&self, body: &ContactUpdateMany) -> UpdateManyContacts {
        let request = self.client.request(&UPDATE_MANY).json_member("", body);
        UpdateManyContacts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Moves contacts to trash.
    ///
    /// `POST /api/v1/contacts/moveToTrash`. Scope `Desk.contacts.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn move_to_trash(
        &self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> MoveContactsToTrash {
        let request = self
            .client
            .request(&MOVE_TO_TRASH)
            .json_member("contactIds", &json::owned::<Id>(contact_ids));
        MoveContactsToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches contacts.
    ///
    /// `GET /api/v1/contacts/search`. Scopes `Desk.contacts.READ` and `Desk.search.READ`. Pages of up
    /// to 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part
    /// after part. Retried on transient failures.
    pub fn search(&self) -> SearchContacts {
        SearchContacts(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Counts contacts.
    ///
    /// `GET /api/v1/contacts/count`. Scope `Desk.contacts.READ`. Retried on transient failures.
    ///
    /// - `view_id`: The id of the custom view whose contents to return.
    pub fn count(&self, view_id: impl Into<Id>) -> CountContacts {
        let mut request = self.client.request(&COUNT);
        request.set_query("viewId", view_id.into());
        CountContacts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "count")
        }))
    }

    /// Approves the end user invite of a contact.
    ///
    /// `POST /api/v1/contacts/{contact_id}/approveEndUserInvite`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn approve_end_user_invite(
        &self,
        contact_id: impl Into<Id>,
        help_center_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ApproveContactEndUserInvite {
        let request = self
            .client
            .request(&APPROVE_END_USER_INVITE)
            .segment(contact_id.into())
            .json_member("helpCenterIds", &json::owned::<Id>(help_center_ids));
        ApproveContactEndUserInvite(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Associates the accounts of a contact.
    ///
    /// `POST /api/v1/contacts/{contact_id}/associateAccounts`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn associate_accounts(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactAssociateAccounts,
    ) -> AssociateContactAccounts {
        let request = self
            .client
            .request(&ASSOCIATE_ACCOUNTS)
            .segment(contact_id.into())
            .json_member("", body);
        AssociateContactAccounts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Associates the products of a contact.
    ///
    /// `POST /api/v1/contacts/{contact_id}/associateProducts`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn associate_products(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactAssociateProducts,
    ) -> AssociateContactProducts {
        let request = self
            .client
            .request(&ASSOCIATE_PRODUCTS)
            .segment(contact_id.into())
            .json_member("", body);
        AssociateContactProducts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Deletes the photo of a contact.
    ///
    /// `DELETE /api/v1/contacts/{contact_id}/photo`. Scope `Desk.contacts.UPDATE`. Retried on
    /// transient failures.
    pub fn delete_photo(&self, contact_id: impl Into<Id>) -> DeleteContactPhoto {
        let request = self
            .client
            .request(&DELETE_PHOTO)
            .segment(contact_id.into());
        DeleteContactPhoto(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Deletes the spam of contacts.
    ///
    /// `POST /api/v1/contacts/deleteSpam`. Scope `Desk.contacts.DELETE`. Not retried when it may have
    /// been carried out.
    pub fn delete_spam(
        &self,
        contact_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteSpamContacts {
        let request = self
            .client
            .request(&DELETE_SPAM)
            .json_member("contactIds", &json::owned::<Id>(contact_ids));
        DeleteSpamContacts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Dissociates the account of a contact.
    ///
    /// `PATCH /api/v1/contacts/{contact_id}/accounts/{account_id}/dissociate`. Scope
    /// `Desk.contacts.UPDATE`. Not retried when it may have been carried out.
    pub fn dissociate_account(
        &self,
        contact_id: impl Into<Id>,
        account_id: impl Into<Id>,
        body: &ContactDissociateAccount,
    ) -> DissociateContactAccount {
        let request = self
            .client
            .request(&DISSOCIATE_ACCOUNT)
            .segment(contact_id.into())
            .segment(account_id.into())
            .json_member("", body);
        DissociateContactAccount(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Dissociates the accounts of a contact.
    ///
    /// `POST /api/v1/contacts/{contact_id}/dissociateAccounts`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn dissociate_accounts(
        &self,
        contact_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DissociateContactAccounts {
        let request = self
            .client
            .request(&DISSOCIATE_ACCOUNTS)
            .segment(contact_id.into())
            .json_member("ids", &json::owned::<Id>(ids));
        DissociateContactAccounts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Gets the statistics of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/statistics`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn get_statistics(&self, contact_id: impl Into<Id>) -> GetContactStatistics {
        let request = self
            .client
            .request(&GET_STATISTICS)
            .segment(contact_id.into());
        GetContactStatistics(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Invites a contact as end user.
    ///
    /// `POST /api/v1/contacts/{contact_id}/inviteAsEndUser`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn invite_as_end_user(
        &self,
        contact_id: impl Into<Id>,
        body: &ContactInviteAsEndUser,
    ) -> InviteContactAsEndUser {
        let request = self
            .client
            .request(&INVITE_AS_END_USER)
            .segment(contact_id.into())
            .json_member("", body);
        InviteContactAsEndUser(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Invites several contacts as end user.
    ///
    /// `POST /api/v1/contacts/inviteAsEndUser`. Scope `Desk.contacts.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn invite_as_end_user_many(
        &self,
        body: &ContactInviteAsEndUserMany,
    ) -> InviteManyContactsAsEndUser {
        let request = self
            .client
            .request(&INVITE_AS_END_USER_MANY)
            .json_member("", body);
        InviteManyContactsAsEndUser(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Lists contacts of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/contacts`. Scope `Desk.contacts.READ`. Pages of up to 100
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    pub fn list_by_account(&self, account_id: impl Into<Id>) -> ListContactsByAccount {
        let request = self
            .client
            .request(&LIST_BY_ACCOUNT)
            .segment(account_id.into());
        ListContactsByAccount(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists contacts by ids.
    ///
    /// `GET /api/v1/contacts/contactsByIds`. Scope `Desk.contacts.READ`. Retried on transient
    /// failures.
    ///
    /// - `ids`: The ids of the items to return or change.
    pub fn list_by_ids(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> ListContactsByIds {
        let mut request = self.client.request(&LIST_BY_IDS);
        request.set_query("ids", json::strings::<Id>(ids).join(","));
        ListContactsByIds(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists contacts of a product.
    ///
    /// `GET /api/v1/products/{product_id}/contacts`. Scopes `Desk.settings.READ` and
    /// `Desk.contacts.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_by_product(&self, product_id: impl Into<Id>) -> ListContactsByProduct {
        let request = self
            .client
            .request(&LIST_BY_PRODUCT)
            .segment(product_id.into());
        ListContactsByProduct(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists the help centers of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/helpCenters`. Scope `Desk.contacts.READ`. Retried on
    /// transient failures.
    pub fn list_help_centers(&self, contact_id: impl Into<Id>) -> ListContactHelpCenters {
        let request = self
            .client
            .request(&LIST_HELP_CENTERS)
            .segment(contact_id.into());
        ListContactHelpCenters(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the history of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/history`. Scopes `Desk.contacts.READ` and
    /// `Desk.tickets.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list_history(&self, contact_id: impl Into<Id>) -> ListContactHistory {
        let request = self
            .client
            .request(&LIST_HISTORY)
            .segment(contact_id.into());
        ListContactHistory(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Marks contacts as spam.
    ///
    /// `POST /api/v1/contacts/markSpam`. Scope `Desk.contacts.UPDATE`. Not retried when it may have
    /// been carried out.
    pub fn mark_spam(&self, body: &ContactMarkSpam) -> MarkContactsAsSpam {
        let request = self.client.request(&MARK_SPAM).json_member("", body);
        MarkContactsAsSpam(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }

    /// Merges a contact.
    ///
    /// `POST /api/v1/contacts/{contact_id}/merge`. Scope `Desk.contacts.UPDATE`. Not retried when it
    /// may have been carried out.
    pub fn merge(&self, contact_id: impl Into<Id>, body: &ContactMerge) -> MergeContacts {
        let request = self
            .client
            .request(&MERGE)
            .segment(contact_id.into())
            .json_member("", body);
        MergeContacts(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Rejects the end user invite of a contact.
    ///
    /// `POST /api/v1/contacts/{contact_id}/rejectEndUserInvite`. Scope `Desk.contacts.UPDATE`. Not
    /// retried when it may have been carried out.
    pub fn reject_end_user_invite(
        &self,
        contact_id: impl Into<Id>,
        help_center_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> RejectContactEndUserInvite {
        let request = self
            .client
            .request(&REJECT_END_USER_INVITE)
            .segment(contact_id.into())
            .json_member("helpCenterIds", &json::owned::<Id>(help_center_ids));
        RejectContactEndUserInvite(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "results"),
            Paging::Whole,
        ))
    }
}
