//! Runs the real command, and remembers everything it said.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper that fails fails its test")]

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::process::{Child, ChildStderr, Command};
use url::Url;
use zoho_sim::Sim;

pub(crate) const SECRET: &str = "s3cret-canary";

/// The result of a run of the command.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        let run = Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        for text in [&run.out, &run.err] {
            assert!(
                !text.contains('\x1b'),
                "no colours where no terminal is: {text}"
            );
            assert!(
                !text.contains(SECRET) && !text.contains("panicked"),
                "{text}"
            );
        }
        run
    }

    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{}\n{}", self.out, self.err);
        self
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}", self.out))
    }
}

/// A folder, a store in it, and an environment without the developer's settings.
pub(crate) struct Shell {
    folder: TempDir,
    env: Vec<(String, String)>,
    said: std::sync::Mutex<String>,
}

impl Shell {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            env: Vec::new(),
            said: std::sync::Mutex::default(),
        }
    }

    /// One that knows the simulator, its client and nothing else.
    pub(crate) fn of(sim: &Sim) -> Self {
        let endpoints: Vec<_> = sim.data_centers().iter().cloned().collect();
        let joined = |url: fn(&zoho::http::data_center::Endpoints) -> &Url| {
            endpoints
                .iter()
                .map(|e| url(e).as_str())
                .collect::<Vec<_>>()
                .join(",")
        };
        Self::new()
            .env("ZOHO_CLIENT_ID", sim.client_id())
            .env("ZOHO_CLIENT_SECRET", SECRET)
            .env(
                "ZOHO_ACCOUNTS_URL",
                &joined(zoho::http::data_center::Endpoints::accounts),
            )
            .env(
                "ZOHO_API_URL",
                &joined(zoho::http::data_center::Endpoints::api),
            )
            .env(
                "ZOHO_DESK_URL",
                &joined(zoho::http::data_center::Endpoints::desk),
            )
    }

    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zoho"));
        command
            .args(args)
            .current_dir(self.folder())
            .env_clear()
            .env("XDG_DATA_HOME", self.path("data"))
            .env("PATH", "")
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        // Required by Windows to open a socket.
        for name in ["SystemRoot"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        command
    }

    pub(crate) async fn run(&self, args: &[&str]) -> Run {
        self.heard(Run::of(self.command(args).output().await.unwrap()))
    }

    pub(crate) async fn run_with_input(&self, args: &[&str], input: &str) -> Run {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(input.as_bytes()).await.unwrap();
        drop(stdin);
        self.heard(Run::of(child.wait_with_output().await.unwrap()))
    }

    /// Starts `zoho login` and waits for the URL that a person would open.
    pub(crate) async fn start_login(&self, args: &[&str]) -> Begun<'_> {
        let paste = args.contains(&"--paste");
        let way: &[_] = match paste {
            true => &["login"],
            false => &["login", "--no-browser", "--port", "0"],
        };
        self.begin(way, args).await
    }

    /// Does the same with the person's browser, which the launchers of a folder `bin` open.
    pub(crate) async fn start_login_in_browser(&self) -> Begun<'_> {
        self.begin(&["login", "--port", "0"], &[]).await
    }

    async fn begin(&self, way: &[&str], args: &[&str]) -> Begun<'_> {
        let paste = args.contains(&"--paste");
        let mut command = self.command(&[way, args].concat());
        if paste {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut err = String::new();
        while let Some(line) = lines.next_line().await.unwrap() {
            err.push_str(&line);
            err.push('\n');
            if let Some(url) = line.strip_prefix("  http") {
                let url = format!("http{url}").parse().unwrap();
                return Begun {
                    shell: self,
                    child,
                    lines,
                    err,
                    url,
                };
            }
        }
        panic!("no URL came: {err}");
    }

    /// Signs in as the first user of `data_center`.
    pub(crate) async fn login(&self, sim: &Sim, data_center: &str, args: &[&str]) -> Run {
        let begun = self.start_login(args).await;
        let zuid = sim.users(data_center)[0].zuid().to_owned();
        let callback = sim.consent_as(begun.url.as_str(), &zuid).await.unwrap();
        let page = visit(&callback).await;
        assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
        begun.ended().await
    }

    /// Everything that any run has written so far.
    pub(crate) fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    fn heard(&self, run: Run) -> Run {
        let mut said = self.said.lock().unwrap();
        said.push_str(&run.out);
        said.push_str(&run.err);
        drop(said);
        run
    }
}

/// A `zoho login` that waits for its callback.
pub(crate) struct Begun<'s> {
    shell: &'s Shell,
    child: Child,
    lines: Lines<BufReader<ChildStderr>>,
    err: String,
    pub(crate) url: Url,
}

impl Begun<'_> {
    /// Types `line` into the command.
    pub(crate) async fn paste(&mut self, line: &str) {
        let stdin = self.child.stdin.as_mut().unwrap();
        stdin.write_all(line.as_bytes()).await.unwrap();
    }

    pub(crate) async fn ended(mut self) -> Run {
        while let Some(line) = self.lines.next_line().await.unwrap() {
            self.err.push_str(&line);
            self.err.push('\n');
        }
        let mut output = self.child.wait_with_output().await.unwrap();
        output.stderr = self.err.into_bytes();
        self.shell.heard(Run::of(output))
    }

    /// Returns the redirect URI that the sign-in carries.
    pub(crate) fn redirect_uri(&self) -> Url {
        let (_, uri) = self
            .url
            .query_pairs()
            .find(|(name, _)| name == "redirect_uri")
            .unwrap();
        uri.parse().unwrap()
    }
}

/// Returns the response that a browser would get at `url`. The listener is on 127.0.0.1, whatever `localhost` is here.
pub(crate) async fn visit(url: &Url) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", url.port().unwrap()))
        .await
        .unwrap();
    let target = &url[url::Position::BeforePath..url::Position::AfterQuery];
    let request = format!("GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

/// Returns a simulator with two data centres whose client has the secret that must not be seen.
pub(crate) async fn sim() -> Sim {
    Sim::builder()
        .data_center("us")
        .data_center("eu")
        .client("1000.TEST", SECRET)
        .start()
        .await
        .unwrap()
}

/// Returns every secret that was exchanged with Zoho: no output may contain one.
pub(crate) fn secrets(sim: &Sim) -> Vec<String> {
    let mut secrets = vec![SECRET.to_owned()];
    for request in sim.requests() {
        secrets.extend(request.access_token().map(str::to_owned));
        for name in ["code", "code_verifier", "refresh_token", "token"] {
            secrets.extend(request.form_param(name));
        }
    }
    secrets
}
