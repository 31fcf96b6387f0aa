// How people of the directory are changed: by their OAuth client, else by their organization.
#pragma once

#include "models/changes/rowediting.h"
#include "models/people/persontable.h"

namespace Calends {

class AccountScope;
class Capabilities;

// A managed user is changed by the client it belongs to, whose route keeps the client's id in the address;
// anybody else, and those whose client's secret is not held, by the organization. Only managed users are made
// and deleted here. All three outlive it.
RowEditing personEditing(
    const PersonTable &table, const Capabilities &capabilities, const AccountScope &scope);

} // namespace Calends
