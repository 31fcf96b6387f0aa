#include "app/sandbox/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace Calends::Sandbox {

namespace {

// memberships.attributes are the assigned ones as the wire shows them, until attributes have routes of their
// own. Organizations and teams are one table, as memberships of both are: an organization is a team with
// is_organization, its teams name it as parent_id. Ids start at the values of sqlite_sequence that the sample
// data sets per seed.
const char16_t *const accountTables = uR"(
CREATE TABLE IF NOT EXISTS users (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL, email TEXT NOT NULL, username TEXT, name TEXT,
  bio TEXT, avatar_url TEXT, time_zone TEXT NOT NULL DEFAULT 'Europe/London', week_start TEXT NOT NULL DEFAULT 'Sunday',
  time_format INTEGER DEFAULT 12, default_schedule_id INTEGER, locale TEXT, metadata TEXT, theme TEXT, app_theme TEXT,
  brand_color TEXT, dark_brand_color TEXT, hide_branding INTEGER NOT NULL DEFAULT 0,
  allow_dynamic_booking INTEGER NOT NULL DEFAULT 1, email_verified INTEGER, verified INTEGER, invited_to INTEGER,
  system_admin INTEGER NOT NULL DEFAULT 0, client_id TEXT, created_at INTEGER NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS users_uuid ON users (uuid);
CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (email);
CREATE INDEX IF NOT EXISTS users_client ON users (client_id, id);
CREATE INDEX IF NOT EXISTS users_username ON users (username);
CREATE TABLE IF NOT EXISTS teams (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, slug TEXT, parent_id INTEGER REFERENCES teams ON DELETE CASCADE,
  is_organization INTEGER NOT NULL DEFAULT 0, is_platform INTEGER NOT NULL DEFAULT 0, plan TEXT,
  admin_api INTEGER DEFAULT 1, client_id TEXT, logo_url TEXT, banner_url TEXT, cal_video_logo TEXT,
  app_logo TEXT, app_icon_logo TEXT, bio TEXT, hide_branding INTEGER NOT NULL DEFAULT 0,
  is_private INTEGER NOT NULL DEFAULT 0, hide_book_a_team_member INTEGER NOT NULL DEFAULT 0, metadata TEXT, theme TEXT,
  brand_color TEXT, dark_brand_color TEXT, time_format INTEGER, time_zone TEXT NOT NULL DEFAULT 'Europe/London',
  week_start TEXT NOT NULL DEFAULT 'Sunday', created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS teams_parent ON teams (parent_id);
CREATE TABLE IF NOT EXISTS memberships (
  id INTEGER PRIMARY KEY AUTOINCREMENT, team_id INTEGER NOT NULL REFERENCES teams ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, role TEXT NOT NULL, accepted INTEGER NOT NULL DEFAULT 0,
  disable_impersonation INTEGER NOT NULL DEFAULT 0, custom_role_id TEXT, attributes TEXT, created_at INTEGER,
  updated_at INTEGER);
CREATE UNIQUE INDEX IF NOT EXISTS memberships_once ON memberships (team_id, user_id);
CREATE INDEX IF NOT EXISTS memberships_user ON memberships (user_id);
CREATE TABLE IF NOT EXISTS profiles (
  id INTEGER PRIMARY KEY AUTOINCREMENT, organization_id INTEGER NOT NULL REFERENCES teams ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, username TEXT NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS profiles_once ON profiles (organization_id, user_id);
CREATE INDEX IF NOT EXISTS profiles_user ON profiles (user_id);
CREATE TABLE IF NOT EXISTS oauth_clients (
  id TEXT PRIMARY KEY, secret TEXT NOT NULL, name TEXT NOT NULL, redirect_uris TEXT NOT NULL, permissions INTEGER NOT NULL,
  logo TEXT, organization_id INTEGER NOT NULL REFERENCES teams ON DELETE CASCADE,
  are_emails_enabled INTEGER NOT NULL DEFAULT 0, are_default_event_types_enabled INTEGER NOT NULL DEFAULT 0,
  are_calendar_events_enabled INTEGER NOT NULL DEFAULT 1, booking_redirect_uri TEXT, booking_cancel_redirect_uri TEXT,
  booking_reschedule_redirect_uri TEXT, created_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS oauth2_clients (
  id TEXT PRIMARY KEY, secret TEXT, name TEXT NOT NULL, redirect_uris TEXT NOT NULL, logo TEXT,
  is_trusted INTEGER NOT NULL DEFAULT 0, client_type TEXT NOT NULL, approved INTEGER NOT NULL DEFAULT 1, scopes TEXT);
CREATE TABLE IF NOT EXISTS authorization_codes (
  code TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES oauth2_clients ON DELETE CASCADE, user_id INTEGER NOT NULL,
  redirect_uri TEXT NOT NULL, challenge TEXT, scopes TEXT NOT NULL, expires_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS tokens (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, token TEXT NOT NULL UNIQUE, client_id TEXT NOT NULL,
  user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, scopes TEXT, expires_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS tokens_user ON tokens (user_id, client_id);
CREATE TABLE IF NOT EXISTS api_keys (
  id TEXT PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, team_id INTEGER, note TEXT,
  hash TEXT NOT NULL UNIQUE, limits TEXT, expires_at INTEGER, created_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS webhooks (
  id TEXT PRIMARY KEY, user_id INTEGER REFERENCES users ON DELETE CASCADE, team_id INTEGER, event_type_id INTEGER,
  client_id TEXT, subscriber_url TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, triggers TEXT NOT NULL,
  payload_template TEXT, secret TEXT, version TEXT NOT NULL DEFAULT '2021-10-20', created_at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS calendars (
  id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
  integration TEXT NOT NULL, external_id TEXT NOT NULL, name TEXT NOT NULL, is_selected INTEGER NOT NULL DEFAULT 1);
CREATE INDEX IF NOT EXISTS calendars_user ON calendars (user_id);
CREATE TABLE IF NOT EXISTS out_of_office (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL, user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
  to_user_id INTEGER, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, notes TEXT, reason TEXT NOT NULL,
  created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS out_of_office_user ON out_of_office (user_id)
)";

// What is unique is so by an index of its own, as those are set aside while sample data is made.
// A page of bookings far into a long list walks only the indexes by creation and by start, so they hold what
// is filtered by. Minutes of the day in availability and overrides are wall-clock minutes in the schedule's
// own zone.
const char16_t *const schedulingTables = uR"(
CREATE TABLE IF NOT EXISTS schedules (
  id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, name TEXT NOT NULL,
  time_zone TEXT NOT NULL, created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS schedules_user ON schedules (user_id);
CREATE TABLE IF NOT EXISTS availability (
  id INTEGER PRIMARY KEY AUTOINCREMENT, schedule_id INTEGER NOT NULL REFERENCES schedules ON DELETE CASCADE,
  days TEXT NOT NULL, start_minute INTEGER NOT NULL, end_minute INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS availability_schedule ON availability (schedule_id);
CREATE TABLE IF NOT EXISTS overrides (
  id INTEGER PRIMARY KEY AUTOINCREMENT, schedule_id INTEGER NOT NULL REFERENCES schedules ON DELETE CASCADE,
  date TEXT NOT NULL, start_minute INTEGER NOT NULL, end_minute INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS overrides_schedule ON overrides (schedule_id);
CREATE TABLE IF NOT EXISTS event_types (
  id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER REFERENCES users ON DELETE CASCADE,
  team_id INTEGER REFERENCES teams ON DELETE CASCADE, parent_id INTEGER REFERENCES event_types ON DELETE CASCADE,
  slug TEXT NOT NULL, title TEXT NOT NULL, description TEXT, length INTEGER NOT NULL, hidden INTEGER NOT NULL DEFAULT 0,
  scheduling_type TEXT, schedule_id INTEGER, settings TEXT NOT NULL DEFAULT '{}', created_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS event_types_user ON event_types (user_id);
CREATE INDEX IF NOT EXISTS event_types_team ON event_types (team_id);
CREATE TABLE IF NOT EXISTS hosts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, event_type_id INTEGER NOT NULL REFERENCES event_types ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE, is_fixed INTEGER NOT NULL DEFAULT 0, priority INTEGER,
  weight INTEGER, schedule_id INTEGER, created_at INTEGER, UNIQUE (event_type_id, user_id));
CREATE TABLE IF NOT EXISTS private_links (
  id TEXT PRIMARY KEY, event_type_id INTEGER NOT NULL REFERENCES event_types ON DELETE CASCADE, expires_at INTEGER,
  maximum_uses INTEGER, uses INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS bookings (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL, user_id INTEGER REFERENCES users ON DELETE CASCADE,
  event_type_id INTEGER REFERENCES event_types ON DELETE SET NULL, team_id INTEGER, title TEXT NOT NULL, description TEXT,
  status TEXT NOT NULL, start_at INTEGER NOT NULL, end_at INTEGER NOT NULL, location TEXT, created_at INTEGER NOT NULL,
  updated_at INTEGER, cancellation_reason TEXT, cancelled_by TEXT, rejection_reason TEXT, rescheduling_reason TEXT,
  rescheduled_by TEXT, rescheduled_from_uid TEXT, rescheduled_to_uid TEXT, recurring_uid TEXT,
  seated INTEGER NOT NULL DEFAULT 0, absent_host INTEGER NOT NULL DEFAULT 0, rating INTEGER, ics_uid TEXT,
  metadata TEXT NOT NULL DEFAULT '{}', responses TEXT NOT NULL DEFAULT '{}', client_id TEXT);
CREATE UNIQUE INDEX IF NOT EXISTS bookings_uid ON bookings (uid);
CREATE INDEX IF NOT EXISTS bookings_user ON bookings (user_id, start_at);
CREATE INDEX IF NOT EXISTS bookings_team ON bookings (team_id, start_at);
CREATE INDEX IF NOT EXISTS bookings_start ON bookings (start_at, user_id, end_at, status, recurring_uid);
CREATE INDEX IF NOT EXISTS bookings_created ON bookings (created_at, user_id, start_at, end_at, updated_at, status,
  recurring_uid);
CREATE INDEX IF NOT EXISTS bookings_updated ON bookings (updated_at, user_id);
CREATE INDEX IF NOT EXISTS bookings_event_type ON bookings (event_type_id, start_at);
CREATE INDEX IF NOT EXISTS bookings_recurring ON bookings (recurring_uid);
CREATE TABLE IF NOT EXISTS booking_hosts (
  booking_id INTEGER NOT NULL REFERENCES bookings ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES users ON DELETE CASCADE);
CREATE UNIQUE INDEX IF NOT EXISTS booking_hosts_once ON booking_hosts (booking_id, user_id);
CREATE INDEX IF NOT EXISTS booking_hosts_user ON booking_hosts (user_id);
CREATE TABLE IF NOT EXISTS attendees (
  id INTEGER PRIMARY KEY AUTOINCREMENT, booking_id INTEGER NOT NULL REFERENCES bookings ON DELETE CASCADE,
  name TEXT NOT NULL, email TEXT NOT NULL, time_zone TEXT NOT NULL, language TEXT, phone TEXT,
  absent INTEGER NOT NULL DEFAULT 0, is_guest INTEGER NOT NULL DEFAULT 0, seat_uid TEXT, responses TEXT, metadata TEXT);
CREATE INDEX IF NOT EXISTS attendees_booking ON attendees (booking_id);
CREATE INDEX IF NOT EXISTS attendees_email ON attendees (email);
CREATE INDEX IF NOT EXISTS attendees_name ON attendees (name);
CREATE INDEX IF NOT EXISTS attendees_seat ON attendees (seat_uid);
CREATE TABLE IF NOT EXISTS reservations (
  uid TEXT PRIMARY KEY, event_type_id INTEGER NOT NULL REFERENCES event_types ON DELETE CASCADE, user_id INTEGER,
  slot_start INTEGER NOT NULL, slot_end INTEGER NOT NULL, until INTEGER NOT NULL, is_seat INTEGER NOT NULL DEFAULT 0)
)";

// One entry for each row that a call changed, so that a test can hold a client's record against it.
const char16_t *const recordTables = uR"(
CREATE TABLE IF NOT EXISTS writes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, operation TEXT NOT NULL, table_name TEXT NOT NULL,
  row TEXT NOT NULL, request_id TEXT NOT NULL, credential TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS notes (name TEXT PRIMARY KEY, value TEXT NOT NULL)
)";

} // namespace

QStringList schemaStatements()
{
    QStringList statements;
    for (const char16_t *tables : {accountTables, schedulingTables, recordTables})
        statements += QString::fromUtf16(tables).split(u";\n"_s, Qt::SkipEmptyParts);
    return statements;
}

} // namespace Calends::Sandbox
