//! The example application "Connect your Zoho", clicked through with a real browser.

#[path = "../../crates/zoho/examples/connect_your_zoho.rs"]
#[expect(dead_code, reason = "its `main` reads the environment")]
mod connect_your_zoho;

use std::io::{BufRead, BufReader, ErrorKind};
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use zoho::{FileStore, OAuthClient, Zoho};
use zoho_sim::{Role, Sim};

const NEEDS: &str = "this test needs a browser: apt-get install chromium chromium-driver";
/// How long a page may take to show what it should, and how long the driver may take to say so: a browser
/// wants more than the two cores that the tests beside it leave to it.
const PAGE: Duration = Duration::from_secs(60);
const DRIVER: Duration = Duration::from_secs(120);

#[tokio::test(flavor = "multi_thread")]
async fn a_user_signs_in_sees_the_settings_signs_in_again_and_disconnects() {
    let sim = Sim::builder().data_center("eu").start().await.unwrap();
    let user = sim.users("eu").remove(0);
    let mail = json!({
        "incoming": {"server": "<b>imap</b>&amp;.example.com", "port": 993, "password": "hunter2"},
        "from_addresses": [{"email": "a@example.com"}, {"email": "b@example.com"}],
        "signature": null,
    });
    sim.set_mail_config("eu", user.crm_org(), mail);
    sim.set_service_preferences("eu", user.crm_org(), true);
    let folder = tempfile::tempdir().unwrap();
    // `localhost` is another site than the simulator's 127.0.0.1, as yours is another than Zoho's.
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let home = format!("http://localhost:{}", listener.local_addr().unwrap().port());
    let client = OAuthClient::new(sim.client_id(), sim.client_secret())
        .redirect_uri(format!("{home}/callback"));
    let zoho = Zoho::builder()
        .oauth(client)
        .token_store(FileStore::open(folder.path().join("connections.json")).unwrap())
        .data_centers(sim.data_centers())
        .build()
        .unwrap();
    let app = connect_your_zoho::app(zoho.clone());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let browser = Browser::start().await;

    // An unsolicited callback goes no further.
    browser
        .open(&format!("{home}/callback?code=1&state=2"))
        .await;
    let alert = browser.text("//p[@role='alert']").await;
    assert!(alert.starts_with("This browser has not begun"), "{alert}");
    assert_eq!(sim.total_requests(), 0);

    browser.open(&home).await;
    browser.click("//a[.='Connect your Zoho']").await;
    browser.click("//button[.='Accept']").await;
    browser.text("//h1[.='Your Zoho settings']").await;
    assert_eq!(browser.url().await, format!("{home}/settings"));
    let table = |title: &str| format!("//table[@aria-label='{title}']");
    let preferences = browser.text(&table("CRM service preferences")).await;
    assert_eq!(preferences, "job sheet enabled yes");
    let mail = browser.text(&table("CRM mail configuration")).await;
    let mut mail: Vec<_> = mail.lines().collect();
    mail.sort_unstable();
    let expected = [
        "from addresses 1 email a@example.com",
        "from addresses 2 email b@example.com",
        "incoming password hidden",
        "incoming port 993",
        "incoming server <b>imap</b>&amp;.example.com",
        "signature not set",
    ];
    assert_eq!(mail, expected);
    let desk = browser.text(&table("Desk mail configurations")).await;
    let settings = sim.desk_mail_configurations("eu", user.desk()[0].id(), None);
    assert_eq!(desk.lines().count(), settings.len());
    let cc = if settings["autoCCToMailbox"] == true {
        "yes"
    } else {
        "no"
    };
    assert!(desk.contains(&format!("auto CC to mailbox {cc}")), "{desk}");
    let cookie = browser.cookie("session").await;
    assert_eq!(cookie["httpOnly"], true);
    assert_eq!(cookie["sameSite"], "Lax");

    // The user revokes the access in the account's settings, and changes their mind.
    assert_eq!(sim.revoke_refresh_tokens(user.zuid()), 1);
    browser.open(&format!("{home}/settings")).await;
    browser.click("//a[.='Sign in again']").await;
    browser.click("//button[.='Accept']").await;
    browser.text("//h1[.='Your Zoho settings']").await;
    assert_eq!(zoho.list_connections().await.unwrap().len(), 1);
    assert_eq!(sim.live_refresh_tokens(user.zuid()), 1);

    browser.click("//button[.='Disconnect Zoho']").await;
    browser.text("//h1[.='Connect your Zoho']").await;
    assert_eq!(sim.live_refresh_tokens(user.zuid()), 0);
    assert_eq!(sim.live_access_tokens(user.zuid()), 0);
    assert_eq!(sim.count(Role::Accounts, "/oauth/v2/token/revoke"), 1);
    assert_eq!(zoho.list_connections().await.unwrap(), []);
    browser.quit().await;
}

/// A headless Chromium of its own, driven by W3C WebDriver. It is killed when this is dropped.
struct Browser {
    driver: Child,
    _log: BufReader<ChildStdout>,
    port: u16,
    session: String,
    _profile: TempDir,
}

impl Browser {
    async fn start() -> Self {
        let (driver, log, port) = start_driver();
        let profile = tempfile::tempdir().expect("a folder can be made");
        let mut browser = Self {
            driver,
            _log: log,
            port,
            session: String::new(),
            _profile: profile,
        };
        let profile = browser._profile.path().display();
        let flags = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1000,1100",
            &format!("--user-data-dir={profile}"),
        ];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "goog:chromeOptions": {"args": flags},
            "timeouts": {"implicit": PAGE.as_millis() as u64, "pageLoad": PAGE.as_millis() as u64},
        }}});
        let started = browser.ask("POST", "/session", &wanted).await;
        let started = started.unwrap_or_else(|e| panic!("{e}\n{NEEDS}"));
        let session = started["sessionId"].as_str().expect("a session has an id");
        browser.session = session.to_owned();
        browser
    }

    async fn open(&self, url: &str) {
        self.tell("POST", "/url", &json!({"url": url})).await;
    }

    async fn url(&self) -> String {
        let url = self.tell("GET", "/url", &Value::Null).await;
        url.as_str().expect("a page has a URL").to_owned()
    }

    /// Waits until the page has this element, and clicks on it.
    async fn click(&self, xpath: &str) {
        let element = self.find(xpath).await;
        let path = format!("/element/{element}/click");
        self.tell("POST", &path, &json!({})).await;
    }

    /// Waits until the page has this element, and reads what a person would read there.
    async fn text(&self, xpath: &str) -> String {
        let element = self.find(xpath).await;
        let path = format!("/element/{element}/text");
        let text = self.tell("GET", &path, &Value::Null).await;
        text.as_str().expect("text").to_owned()
    }

    async fn cookie(&self, name: &str) -> Value {
        let path = format!("/cookie/{name}");
        self.tell("GET", &path, &Value::Null).await
    }

    /// The driver itself asks the page again and again.
    async fn find(&self, xpath: &str) -> String {
        let query = json!({"using": "xpath", "value": xpath});
        let found = self.command("POST", "/element", &query).await;
        let Ok(found) = found else {
            let page = self.tell("GET", "/source", &Value::Null).await;
            panic!("no {xpath} at {}:\n{page:#}", self.url().await);
        };
        let id = found.as_object().and_then(|found| found.values().next());
        let id = id.and_then(Value::as_str).expect("an element has an id");
        id.to_owned()
    }

    async fn tell(&self, method: &str, path: &str, body: &Value) -> Value {
        let done = self.command(method, path, body).await;
        done.unwrap_or_else(|e| panic!("{method} {path}: {e}"))
    }

    async fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let path = format!("/session/{}{path}", self.session);
        self.ask(method, &path, body).await
    }

    async fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let answer = timeout(DRIVER, send(self.port, method, path, body)).await;
        let answer = answer.expect("chromedriver answers in time");
        let mut answer = answer.expect("chromedriver answers");
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", value["message"])),
            None => Ok(value),
        }
    }

    async fn quit(self) {
        self.tell("DELETE", "", &Value::Null).await;
    }
}

impl Drop for Browser {
    /// The driver leads the group of all that it started.
    fn drop(&mut self) {
        kill_process_group(Pid::from_child(&self.driver), Signal::KILL).ok();
        self.driver.wait().ok();
    }
}

type Driver = (Child, BufReader<ChildStdout>, u16);

/// Starts chromedriver on a port of the system's choice, and waits until it says which. It chooses for IPv6,
/// and ends where somebody has the port for IPv4.
fn start_driver() -> Driver {
    for _ in 0..50 {
        match try_to_start_driver() {
            Ok(driver) => return driver,
            Err(log) if log.contains("port not available") => {}
            Err(log) => panic!("chromedriver ended:\n{log}\n{NEEDS}"),
        }
    }
    panic!("no free port for chromedriver");
}

/// Its log where it ends instead.
fn try_to_start_driver() -> Result<Driver, String> {
    let started = Command::new("chromedriver")
        .arg("--port=0")
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut driver = match started {
        Err(e) if e.kind() == ErrorKind::NotFound => panic!("{NEEDS}"),
        started => started.expect("chromedriver starts"),
    };
    let mut log = BufReader::new(driver.stdout.take().expect("it is piped"));
    let mut text = String::new();
    while log.read_line(&mut text).expect("its log is text") > 0 {
        let port = text
            .trim_end()
            .trim_end_matches('.')
            .rsplit_once("on port ");
        if let Some((before, port)) = port
            && before.ends_with("was started successfully ")
        {
            let port = port.parse().expect("a port is a number");
            return Ok((driver, log, port));
        }
    }
    driver.wait().ok();
    Err(text)
}

/// One request of WebDriver, and the JSON that comes back.
async fn send(port: u16, method: &str, path: &str, body: &Value) -> std::io::Result<Value> {
    let body = match body {
        Value::Null => String::new(),
        body => body.to_string(),
    };
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    loop {
        if let Some(json) = whole_body(&answer) {
            return serde_json::from_slice(json).map_err(std::io::Error::from);
        }
        if stream.read_buf(&mut answer).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
}

/// The body of an answer, once it has come whole.
fn whole_body(answer: &[u8]) -> Option<&[u8]> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&answer[..end]).ok()?;
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse().ok())?
    })?;
    answer[end + 4..].get(..length)
}
