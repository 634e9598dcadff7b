// Written by `cargo xtask codegen` from desk/v1/shared.toml of the catalogue; changes belong there.
//! Enumerations.

use zoho_types::open_enum;

open_enum! {
    pub enum BotType {
        /// `GC`
        Gc = "GC",
        /// `ZIA`
        Zia = "ZIA",
    }
}

open_enum! {
    pub enum ConfigParamName {
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
        /// `WABA_ID`
        WabaId = "WABA_ID",
        /// `SKIP_EMBEDDED_SIGNUP`
        SkipEmbeddedSignup = "SKIP_EMBEDDED_SIGNUP",
        /// `CHANNEL_ID`
        ChannelId = "CHANNEL_ID",
        /// `CHANNEL_SECRET`
        ChannelSecret = "CHANNEL_SECRET",
        /// `FACEBOOK_USER`
        FacebookUser = "FACEBOOK_USER",
        /// `FACEBOOK_PAGE`
        FacebookPage = "FACEBOOK_PAGE",
        /// `INSTAGRAM_USER`
        InstagramUser = "INSTAGRAM_USER",
        /// `INSTAGRAM_BUSINESS_ACCOUNT`
        InstagramBusinessAccount = "INSTAGRAM_BUSINESS_ACCOUNT",
        /// `ORIGINAL_ID`
        OriginalId = "ORIGINAL_ID",
        /// `APP_ID`
        AppId = "APP_ID",
        /// `APP_SECRET`
        AppSecret = "APP_SECRET",
        /// `TOKEN`
        Token = "TOKEN",
        /// `AES_KEY`
        AesKey = "AES_KEY",
        /// `WECHAT_OPEN_KFID`
        WechatOpenKfid = "WECHAT_OPEN_KFID",
        /// `WECOM_CORP_ID`
        WecomCorpId = "WECOM_CORP_ID",
        /// `BOT_AUTH_TOKEN`
        BotAuthToken = "BOT_AUTH_TOKEN",
    }
}

open_enum! {
    pub enum ImChannelConfigParamType {
        /// `STRING`
        String = "STRING",
        /// `NUMBER`
        Number = "NUMBER",
        /// `URL`
        Url = "URL",
        /// `EMAIL`
        Email = "EMAIL",
        /// `PHONE`
        Phone = "PHONE",
        /// `OPTIONS`
        Options = "OPTIONS",
        /// `PASSWORD`
        Password = "PASSWORD",
        /// `DATE`
        Date = "DATE",
        /// `TIME`
        Time = "TIME",
        /// `DATETIME`
        Datetime = "DATETIME",
        /// `SYSTEM_DEFINED`
        SystemDefined = "SYSTEM_DEFINED",
        /// `OPTIONS_COMPUTED`
        OptionsComputed = "OPTIONS_COMPUTED",
        /// `BOOLEAN`
        Boolean = "BOOLEAN",
    }
}

open_enum! {
    pub enum ImSessionUpdateStatus {
        /// `CREATED`
        Created = "CREATED",
        /// `OPEN`
        Open = "OPEN",
        /// `ON_PROGRESS`
        OnProgress = "ON_PROGRESS",
        /// `ON_HOLD`
        OnHold = "ON_HOLD",
        /// `ENDED`
        Ended = "ENDED",
        /// `BLOCKED`
        Blocked = "BLOCKED",
        /// `MISSED`
        Missed = "MISSED",
    }
}

open_enum! {
    pub enum InfoMessageTargetType {
        /// `END_USER`
        EndUser = "END_USER",
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
    }
}

open_enum! {
    pub enum IntegrationService {
        /// `TELEGRAM`
        Telegram = "TELEGRAM",
        /// `TWILIO`
        Twilio = "TWILIO",
        /// `IM_TALK`
        ImTalk = "IM_TALK",
        /// `LINE`
        Line = "LINE",
        /// `WECHAT`
        Wechat = "WECHAT",
        /// `WECOM`
        Wecom = "WECOM",
        /// `WHATSAPP`
        Whatsapp = "WHATSAPP",
        /// `FACEBOOKMESSENGER`
        Facebookmessenger = "FACEBOOKMESSENGER",
        /// `INSTAGRAM`
        Instagram = "INSTAGRAM",
    }
}

open_enum! {
    pub enum MessageButtonAction {
        /// `REPLY`
        Reply = "REPLY",
        /// `PHONE_NUMBER`
        PhoneNumber = "PHONE_NUMBER",
    }
}

open_enum! {
    pub enum MessageColumnType {
        /// `TEXT`
        Text = "TEXT",
        /// `BUTTON`
        Button = "BUTTON",
        /// `DOCUMENT`
        Document = "DOCUMENT",
        /// `URL_BUTTON`
        UrlButton = "URL_BUTTON",
        /// `IMAGE`
        Image = "IMAGE",
        /// `VIDEO`
        Video = "VIDEO",
    }
}

open_enum! {
    pub enum MessageContentType {
        /// `text/html`
        TextHtml = "text/html",
        /// `text/plain`
        TextPlain = "text/plain",
        /// `application/json`
        ApplicationJson = "application/json",
    }
}

open_enum! {
    pub enum MessageDirection {
        /// `IN`
        In = "IN",
        /// `OUT`
        Out = "OUT",
    }
}

open_enum! {
    pub enum MessageInfoAction {
        /// `UN_IDENTIFIED`
        UnIdentified = "UN_IDENTIFIED",
        /// `END_SESSION`
        EndSession = "END_SESSION",
        /// `BLOCK_SESSION`
        BlockSession = "BLOCK_SESSION",
        /// `UNBLOCK_SESSION`
        UnblockSession = "UNBLOCK_SESSION",
        /// `CHAT_ACCEPT`
        ChatAccept = "CHAT_ACCEPT",
        /// `CHAT_REOPEN`
        ChatReopen = "CHAT_REOPEN",
        /// `CHAT_TRANSFER`
        ChatTransfer = "CHAT_TRANSFER",
        /// `ADD_PARTICIPANT`
        AddParticipant = "ADD_PARTICIPANT",
        /// `REMOVE_PARTICIPANT`
        RemoveParticipant = "REMOVE_PARTICIPANT",
    }
}

open_enum! {
    pub enum MessageStatus {
        /// `SAVED`
        Saved = "SAVED",
        /// `QUEUED`
        Queued = "QUEUED",
        /// `SENT`
        Sent = "SENT",
        /// `DELIVERED`
        Delivered = "DELIVERED",
        /// `READ`
        Read = "READ",
        /// `FAILED`
        Failed = "FAILED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `MISSED`
        Missed = "MISSED",
    }
}

open_enum! {
    pub enum MessageTextStyle {
        /// `TITLE`
        Title = "TITLE",
        /// `SUB_TITLE`
        SubTitle = "SUB_TITLE",
        /// `DESCRIPTION`
        Description = "DESCRIPTION",
    }
}

open_enum! {
    pub enum MessageType {
        /// `TEXT`
        Text = "TEXT",
        /// `INFO`
        Info = "INFO",
        /// `ATTACHMENT`
        Attachment = "ATTACHMENT",
        /// `LOCATION`
        Location = "LOCATION",
        /// `TEMPLATE`
        Template = "TEMPLATE",
        /// `CAROUSEL`
        Carousel = "CAROUSEL",
        /// `LAYOUT`
        Layout = "LAYOUT",
        /// `ACTION`
        Action = "ACTION",
        /// `EXTERNAL_INFO`
        ExternalInfo = "EXTERNAL_INFO",
    }
}

open_enum! {
    pub enum ParticipantType {
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
        /// `ENDUSER`
        Enduser = "ENDUSER",
    }
}

open_enum! {
    pub enum ReplyStatus {
        /// `ACCEPTED`
        Accepted = "ACCEPTED",
        /// `CHANNEL_INACTIVE`
        ChannelInactive = "CHANNEL_INACTIVE",
        /// `CHANNEL_REVOKED`
        ChannelRevoked = "CHANNEL_REVOKED",
        /// `SESSION_ENDED`
        SessionEnded = "SESSION_ENDED",
        /// `SESSION_BLOCKED`
        SessionBlocked = "SESSION_BLOCKED",
        /// `SESSION_EXPIRED`
        SessionExpired = "SESSION_EXPIRED",
        /// `UNASSIGNED`
        Unassigned = "UNASSIGNED",
        /// `NOT_AN_ASSIGNEE`
        NotAnAssignee = "NOT_AN_ASSIGNEE",
        /// `CREDIT_EXHAUSTED`
        CreditExhausted = "CREDIT_EXHAUSTED",
        /// `ACCESSTOKEN_EXPIRED`
        AccesstokenExpired = "ACCESSTOKEN_EXPIRED",
        /// `PERMISSION_REVOKED`
        PermissionRevoked = "PERMISSION_REVOKED",
        /// `UNEXPECTED_ERROR`
        UnexpectedError = "UNEXPECTED_ERROR",
        /// `PAGE_REMOVED`
        PageRemoved = "PAGE_REMOVED",
        /// `SANDBOX_LIMIT_REACHED`
        SandboxLimitReached = "SANDBOX_LIMIT_REACHED",
        /// `CHANNEL_DELETED`
        ChannelDeleted = "CHANNEL_DELETED",
        /// `ENDUSER_OFFLINE`
        EnduserOffline = "ENDUSER_OFFLINE",
    }
}

open_enum! {
    pub enum SessionActorType {
        /// `END_USER`
        EndUser = "END_USER",
        /// `ENDUSER`
        Enduser = "ENDUSER",
        /// `AGENT`
        Agent = "AGENT",
        /// `BOT`
        Bot = "BOT",
    }
}
