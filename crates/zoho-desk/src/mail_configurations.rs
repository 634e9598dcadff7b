//! Mail configurations: the settings by which mail becomes tickets and replies, for the organisation and its
//! departments.

use zoho_http::{Call, Client, Operation, Request, call};
use zoho_types::{ExtraFields, Id, object};

use crate::response;

const PATH: &str = "/api/{version}/mailConfigurations";
const DEPARTMENT_PATH: &str = "/api/{version}/departments/{departmentId}/mailConfigurations";
const READ: &[&str] = &["Desk.settings.READ", "Desk.basic.READ"];
const WRITE: &[&str] = &["Desk.settings.UPDATE"];

/// `GET /api/v1/mailConfigurations`, scopes `Desk.settings.READ` and `Desk.basic.READ`
pub static LIST: Operation = Operation::get("desk.mail_configurations.list", PATH).scopes(READ);

/// `PATCH /api/v1/mailConfigurations`, scope `Desk.settings.UPDATE`
pub static UPDATE: Operation = Operation::patch("desk.mail_configurations.update", PATH)
    .scopes(WRITE)
    .idempotent(true);

/// `PUT /api/v1/mailConfigurations`, scope `Desk.settings.UPDATE`
pub static REPLACE: Operation =
    Operation::put("desk.mail_configurations.replace", PATH).scopes(WRITE);

/// `GET /api/v1/departments/{departmentId}/mailConfigurations`, scopes `Desk.settings.READ` and
/// `Desk.basic.READ`
pub static GET_FOR_DEPARTMENT: Operation = Operation::get(
    "desk.mail_configurations.get_for_department",
    DEPARTMENT_PATH,
)
.scopes(READ);

/// `PATCH /api/v1/departments/{departmentId}/mailConfigurations`, scope `Desk.settings.UPDATE`
pub static UPDATE_FOR_DEPARTMENT: Operation = Operation::patch(
    "desk.mail_configurations.update_for_department",
    DEPARTMENT_PATH,
)
.scopes(WRITE)
.idempotent(true);

/// `PUT /api/v1/departments/{departmentId}/mailConfigurations`, scope `Desk.settings.UPDATE`
pub static REPLACE_FOR_DEPARTMENT: Operation = Operation::put(
    "desk.mail_configurations.replace_for_department",
    DEPARTMENT_PATH,
)
.scopes(WRITE);

/// Reads and changes mail configurations. From
/// [`Desk::mail_configurations`](crate::Desk::mail_configurations).
#[derive(Debug, Clone)]
pub struct MailConfigurationsClient {
    client: Client,
}

impl MailConfigurationsClient {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Lists the mail configurations of the organisation. Zoho documents one object; portals have also answered with
    /// lists, so this returns a list.
    ///
    /// `GET /api/v1/mailConfigurations`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
    /// Zoho's page: <https://desk.zoho.com/DeskAPIDocument#MailConfigurations>
    ///
    /// ```no_run
    /// # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
    /// let boxes = desk.mail_configurations().list().query("departmentId", "42").send().await?;
    /// # let _ = boxes; Ok(()) }
    /// ```
    pub fn list(&self) -> ListMailConfigurations {
        ListMailConfigurations(Call::new(
            self.client.clone(),
            Request::new(&LIST),
            response::list,
        ))
    }

    /// Changes the mail configuration of the organisation: fields that are `None` in `body` are unchanged.
    ///
    /// `PATCH /api/v1/mailConfigurations`. Scope `Desk.settings.UPDATE`.
    ///
    /// ```no_run
    /// use zoho_desk::mail_configurations::MailConfigurationUpdate;
    /// # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
    /// let body = MailConfigurationUpdate { auto_cc_to_mailbox: Some(true), ..Default::default() };
    /// let now = desk.mail_configurations().update(&body).send().await?;
    /// assert_eq!(now.auto_cc_to_mailbox, Some(true));
    /// # Ok(()) }
    /// ```
    pub fn update(&self, body: &MailConfigurationUpdate) -> UpdateMailConfiguration {
        UpdateMailConfiguration(Call::new(
            self.client.clone(),
            Request::new(&UPDATE).json(body),
            response::one,
        ))
    }

    /// Replaces the mail configuration of the organisation: fields that are `None` in `body` are left to Zoho.
    ///
    /// `PUT /api/v1/mailConfigurations`. Scope `Desk.settings.UPDATE`.
    pub fn replace(&self, body: &MailConfigurationUpdate) -> ReplaceMailConfiguration {
        let request = Request::new(&REPLACE).json(body);
        ReplaceMailConfiguration(Call::new(self.client.clone(), request, response::one))
    }

    /// Replaces the mail configuration of a department: fields that are `None` in `body` are left to Zoho.
    ///
    /// `PUT /api/v1/departments/{departmentId}/mailConfigurations`. Scope `Desk.settings.UPDATE`.
    pub fn replace_for_department(
        &self,
        department_id: impl Into<Id>,
        body: &MailConfigurationUpdate,
    ) -> ReplaceMailConfigurationForDepartment {
        let request = Request::new(&REPLACE_FOR_DEPARTMENT)
            .segment(department_id.into())
            .json(body);
        ReplaceMailConfigurationForDepartment(Call::new(
            self.client.clone(),
            request,
            response::one,
        ))
    }

    /// Reads the mail configuration of a department.
    ///
    /// `GET /api/v1/departments/{departmentId}/mailConfigurations`. Scopes `Desk.settings.READ` and
    /// `Desk.basic.READ`.
    pub fn get_for_department(
        &self,
        department_id: impl Into<Id>,
    ) -> GetMailConfigurationForDepartment {
        let request = Request::new(&GET_FOR_DEPARTMENT).segment(department_id.into());
        GetMailConfigurationForDepartment(Call::new(self.client.clone(), request, response::one))
    }

    /// Changes the mail configuration of a department: fields that are `None` in `body` are unchanged.
    ///
    /// `PATCH /api/v1/departments/{departmentId}/mailConfigurations`. Scope `Desk.settings.UPDATE`.
    pub fn update_for_department(
        &self,
        department_id: impl Into<Id>,
        body: &MailConfigurationUpdate,
    ) -> UpdateMailConfigurationForDepartment {
        let request = Request::new(&UPDATE_FOR_DEPARTMENT)
            .segment(department_id.into())
            .json(body);
        UpdateMailConfigurationForDepartment(Call::new(self.client.clone(), request, response::one))
    }
}

call! {
    /// Returned by [`MailConfigurationsClient::list`].
    ListMailConfigurations => Vec<MailConfiguration>
}

call! {
    /// Returned by [`MailConfigurationsClient::update`].
    UpdateMailConfiguration => MailConfiguration
}

call! {
    /// Returned by [`MailConfigurationsClient::replace`].
    ReplaceMailConfiguration => MailConfiguration
}

call! {
    /// Returned by [`MailConfigurationsClient::get_for_department`].
    GetMailConfigurationForDepartment => MailConfiguration
}

call! {
    /// Returned by [`MailConfigurationsClient::update_for_department`].
    UpdateMailConfigurationForDepartment => MailConfiguration
}

call! {
    /// Returned by [`MailConfigurationsClient::replace_for_department`].
    ReplaceMailConfigurationForDepartment => MailConfiguration
}

/// The settings by which mail becomes tickets and replies. A field that the user may not see is absent.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MailConfiguration {
    /// Whether the address in `Reply-To` becomes a contact.
    pub create_contact_with_reply_to: Option<bool>,
    /// Whether the mailbox receives a copy of replies.
    pub auto_cc_to_mailbox: Option<bool>,
    /// Whether replies carry the agent's name.
    pub agent_name_in_ticket_reply: Option<bool>,
    /// Whether forwarded mail creates a ticket of its original sender.
    pub create_ticket_for_original_sender: Option<bool>,
    /// Whether threads are private.
    pub private_thread_config: Option<bool>,
    /// Fields without a member in this version of the crate.
    pub extra: ExtraFields,
}

/// The changes to a mail configuration.
#[derive(Clone, Default, PartialEq)]
pub struct MailConfigurationUpdate {
    /// Whether the address in `Reply-To` becomes a contact.
    pub create_contact_with_reply_to: Option<bool>,
    /// Whether the mailbox receives a copy of replies.
    pub auto_cc_to_mailbox: Option<bool>,
    /// Whether replies carry the agent's name.
    pub agent_name_in_ticket_reply: Option<bool>,
    /// Whether forwarded mail creates a ticket of its original sender.
    pub create_ticket_for_original_sender: Option<bool>,
    /// Whether threads are private.
    pub private_thread_config: Option<bool>,
    /// Members without a field in this version of the crate. One with the name of a field replaces it: `null` clears
    /// it.
    pub extra: ExtraFields,
}

object!(MailConfiguration {
    "createContactWithReplyTo" => create_contact_with_reply_to,
    "autoCCToMailbox" => auto_cc_to_mailbox,
    "agentNameInTicketReply" => agent_name_in_ticket_reply,
    "createTicketForOriginalSender" => create_ticket_for_original_sender,
    "privateThreadConfig" => private_thread_config;
    extra
});

object!(MailConfigurationUpdate {
    "createContactWithReplyTo" => create_contact_with_reply_to,
    "autoCCToMailbox" => auto_cc_to_mailbox,
    "agentNameInTicketReply" => agent_name_in_ticket_reply,
    "createTicketForOriginalSender" => create_ticket_for_original_sender,
    "privateThreadConfig" => private_thread_config;
    extra
});

/// The operations by name.
#[cfg(feature = "dynamic")]
pub(crate) mod entries {
    use zoho_http::dynamic::{Check, Entry, response};

    use super::MailConfigurationUpdate;

    fn body(check: &mut Check<'_>) {
        check.open(&["MailConfigurationUpdate"]);
        check.whole::<MailConfigurationUpdate>();
    }

    pub(crate) const LIST: Entry =
        Entry::new(&super::LIST, |_, body| response(&super::LIST, body, |_| {}));
    pub(crate) const UPDATE: Entry = Entry::new(&super::UPDATE, |_, body| {
        response(&super::UPDATE, body, |_| {})
    })
    .body(body);
    pub(crate) const REPLACE: Entry = Entry::new(&super::REPLACE, |_, body| {
        response(&super::REPLACE, body, |_| {})
    })
    .body(body);
    pub(crate) const GET_FOR_DEPARTMENT: Entry =
        Entry::new(&super::GET_FOR_DEPARTMENT, |_, body| {
            response(&super::GET_FOR_DEPARTMENT, body, |_| {})
        });
    pub(crate) const UPDATE_FOR_DEPARTMENT: Entry =
        Entry::new(&super::UPDATE_FOR_DEPARTMENT, |_, body| {
            response(&super::UPDATE_FOR_DEPARTMENT, body, |_| {})
        })
        .body(body);
    pub(crate) const REPLACE_FOR_DEPARTMENT: Entry =
        Entry::new(&super::REPLACE_FOR_DEPARTMENT, |_, body| {
            response(&super::REPLACE_FOR_DEPARTMENT, body, |_| {})
        })
        .body(body);
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::StatusCode;

    #[test]
    fn all_three_shapes_are_read() {
        let one = r#"{"autoCCToMailbox":true,"privateThreadConfig":false,"newOne":1}"#;
        for body in [
            one.to_owned(),
            format!("[{one}]"),
            format!(r#"{{"data":[{one}]}}"#),
        ] {
            let body = Bytes::from(body);
            let read: Vec<MailConfiguration> = response::list(StatusCode::OK, &body).unwrap();
            assert_eq!(read.len(), 1);
            assert_eq!(read[0].auto_cc_to_mailbox, Some(true));
            assert_eq!(read[0].create_contact_with_reply_to, None);
            assert_eq!(serde_json::to_string(&read[0]).unwrap(), one);
            let single: MailConfiguration = response::one(StatusCode::OK, &body).unwrap();
            assert_eq!(single, read[0]);
        }
        let none: Vec<MailConfiguration> =
            response::list(StatusCode::NO_CONTENT, &Bytes::new()).unwrap();
        assert!(none.is_empty());
        assert!(
            response::one::<MailConfiguration>(StatusCode::OK, &Bytes::from("[{},{}]")).is_err()
        );
    }

    #[test]
    fn a_member_of_another_kind_is_kept_and_written_back() {
        let text = r#"{"privateThreadConfig":"true","autoCCToMailbox":{"on":true},"newOne":null}"#;
        let read: MailConfiguration = serde_json::from_str(text).unwrap();
        assert_eq!(read.private_thread_config, Some(true));
        assert_eq!(read.auto_cc_to_mailbox, None);
        assert_eq!(read.extra.get("autoCCToMailbox").unwrap()["on"], true);
        assert_eq!(
            serde_json::to_value(&read).unwrap(),
            serde_json::json!({"privateThreadConfig": true, "autoCCToMailbox": {"on": true}, "newOne": null})
        );
        let mut clears = MailConfigurationUpdate {
            auto_cc_to_mailbox: Some(true),
            ..MailConfigurationUpdate::default()
        };
        clears
            .extra
            .insert("autoCCToMailbox", zoho_types::json::Json::Null);
        assert_eq!(
            serde_json::to_string(&clears).unwrap(),
            r#"{"autoCCToMailbox":null}"#
        );
    }
}
