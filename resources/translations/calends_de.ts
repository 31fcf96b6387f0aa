<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Confirm every change</source>
        <translation>Jede Änderung bestätigen</translation>
    </message>
    <message>
        <source>Confirm every change, type the name for those that remove</source>
        <translation>Jede Änderung bestätigen, beim Entfernen den Namen eintippen</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Managed user&apos;s token</source>
        <translation>Token eines verwalteten Benutzers</translation>
    </message>
    <message>
        <source>OAuth2 token</source>
        <translation>OAuth2-Token</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Einzelperson</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>Essentials</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Per active user</source>
        <translation>Je aktivem Benutzer</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Not for this kind of customer or plan</source>
        <translation>Nicht für diese Art von Kunde oder diesen Tarif</translation>
    </message>
    <message>
        <source>Needs another role</source>
        <translation>Braucht eine andere Rolle</translation>
    </message>
    <message>
        <source>Needs another credential</source>
        <translation>Braucht andere Zugangsdaten</translation>
    </message>
    <message>
        <source>Lacks a scope or permission</source>
        <translation>Ein Scope oder eine Berechtigung fehlt</translation>
    </message>
    <message>
        <source>This server does not have it</source>
        <translation>Dieser Server hat das nicht</translation>
    </message>
    <message>
        <source>Refused by the server lately</source>
        <translation>Vom Server kürzlich abgelehnt</translation>
    </message>
    <message>
        <source>Secrets kept for this run only</source>
        <translation>Secrets nur für diesen Lauf aufbewahrt</translation>
    </message>
    <message>
        <source>Keychain not asked yet</source>
        <translation>Schlüsselbund noch nicht gefragt</translation>
    </message>
    <message>
        <source>Keychain unlocked</source>
        <translation>Schlüsselbund offen</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Keychain does not say whether it is locked</source>
        <translation>Schlüsselbund sagt nicht, ob er gesperrt ist</translation>
    </message>
</context>
<context>
    <name>ApiError</name>
    <message>
        <source>the server refused what was sent</source>
        <translation>der Server hat das Gesendete abgelehnt</translation>
    </message>
    <message>
        <source>the server refused what was sent: %1</source>
        <translation>der Server hat das Gesendete abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>the credential it needs is not held</source>
        <translation>die nötigen Zugangsdaten liegen nicht vor</translation>
    </message>
    <message>
        <source>the credential it needs is not held: %1</source>
        <translation>die nötigen Zugangsdaten liegen nicht vor: %1</translation>
    </message>
    <message>
        <source>it is not allowed here</source>
        <translation>das ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>it is not allowed here: %1</source>
        <translation>das ist hier nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the server does not accept connections</source>
        <translation>der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>the connection broke before the answer was whole</source>
        <translation>die Verbindung brach ab, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>no secure connection could be made: %1</source>
        <translation>es kam keine sichere Verbindung zustande: %1</translation>
    </message>
    <message>
        <source>the answer took too long</source>
        <translation>die Antwort ließ zu lange auf sich warten</translation>
    </message>
    <message>
        <source>something else than Cal.com&apos;s API answered</source>
        <translation>etwas anderes als die API von Cal.com hat geantwortet</translation>
    </message>
    <message>
        <source>something else than Cal.com&apos;s API answered (“%1”)</source>
        <translation>etwas anderes als die API von Cal.com hat geantwortet („%1“)</translation>
    </message>
    <message>
        <source>the answer was cut off or is no JSON</source>
        <translation>die Antwort ist abgeschnitten oder kein JSON</translation>
    </message>
    <message>
        <source>the credential was refused</source>
        <translation>die Zugangsdaten wurden abgelehnt</translation>
    </message>
    <message>
        <source>the credential was refused: %1</source>
        <translation>die Zugangsdaten wurden abgelehnt: %1</translation>
    </message>
    <message>
        <source>the access token has expired</source>
        <translation>das Access-Token ist abgelaufen</translation>
    </message>
    <message>
        <source>a new token was received, but the keychain could not keep it, so it is not used yet</source>
        <translation>ein neues Token ist da, konnte aber nicht im Schlüsselbund abgelegt werden und wird deshalb noch nicht benutzt</translation>
    </message>
    <message>
        <source>the calendar or app is not connected</source>
        <translation>der Kalender oder die App ist nicht verbunden</translation>
    </message>
    <message>
        <source>this account may not do it</source>
        <translation>dieses Konto darf das nicht</translation>
    </message>
    <message>
        <source>this account may not do it: %1</source>
        <translation>dieses Konto darf das nicht: %1</translation>
    </message>
    <message>
        <source>it does not exist, or is not this account&apos;s</source>
        <translation>das gibt es nicht, oder es gehört nicht zu diesem Konto</translation>
    </message>
    <message>
        <source>it does not exist, or is not this account&apos;s: %1</source>
        <translation>das gibt es nicht, oder es gehört nicht zu diesem Konto: %1</translation>
    </message>
    <message>
        <source>this server does not have it</source>
        <translation>dieser Server hat das nicht</translation>
    </message>
    <message>
        <source>it collides with something that exists</source>
        <translation>es kollidiert mit etwas Vorhandenem</translation>
    </message>
    <message>
        <source>it collides with something that exists: %1</source>
        <translation>es kollidiert mit etwas Vorhandenem: %1</translation>
    </message>
    <message>
        <source>it is too large for the server (about 100 kB are taken)</source>
        <translation>es ist zu groß für den Server (etwa 100 kB werden angenommen)</translation>
    </message>
    <message>
        <source>the server&apos;s limit of requests is used up</source>
        <translation>das Anfragelimit des Servers ist aufgebraucht</translation>
    </message>
    <message>
        <source>the server failed</source>
        <translation>beim Server ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>the server failed: %1</source>
        <translation>beim Server ist ein Fehler aufgetreten: %1</translation>
    </message>
    <message>
        <source>Lend the token or enter the secret it asks for.</source>
        <translation>Das Token leihen oder das verlangte Secret eingeben.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in the profile.</source>
        <translation>Die Adresse des Servers im Profil prüfen.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the server&apos;s address, then refresh.</source>
        <translation>Netz, Proxy und Adresse des Servers prüfen, dann aktualisieren.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address and port are right, then refresh.</source>
        <translation>Prüfen, ob der Server läuft und Adresse und Port stimmen, dann aktualisieren.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock; for a company&apos;s own certificate add its CA file to the profile.</source>
        <translation>Die Adresse und die Uhr dieses Rechners prüfen; bei einem firmeneigenen Zertifikat dessen CA-Datei im Profil angeben.</translation>
    </message>
    <message>
        <source>Try again; if it stays slow, ask whoever runs the server.</source>
        <translation>Erneut versuchen; bleibt es langsam, beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Sign in to the network if it asks for that in a browser, and check the server&apos;s address in the profile.</source>
        <translation>Falls das Netz im Browser eine Anmeldung verlangt, dort anmelden; die Adresse des Servers im Profil prüfen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, something between here and the server shortens answers.</source>
        <translation>Erneut versuchen; bleibt es so, kürzt etwas auf dem Weg zum Server die Antworten.</translation>
    </message>
    <message>
        <source>Replace the credential in the profile.</source>
        <translation>Die Zugangsdaten im Profil ersetzen.</translation>
    </message>
    <message>
        <source>Enter a fresh token.</source>
        <translation>Ein frisches Token eingeben.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then refresh: the new token is still held.</source>
        <translation>Den Schlüsselbund entsperren, dann aktualisieren: das neue Token liegt noch vor.</translation>
    </message>
    <message>
        <source>Connect it for this person first; the sign-in to Calends is not at fault.</source>
        <translation>Zuerst für diese Person verbinden; an der Anmeldung bei Calends liegt es nicht.</translation>
    </message>
    <message>
        <source>Ask somebody with the right, or use another account.</source>
        <translation>Jemanden mit der Berechtigung bitten oder ein anderes Konto nehmen.</translation>
    </message>
    <message>
        <source>Refresh: somebody may have removed it.</source>
        <translation>Aktualisieren: vielleicht hat es jemand entfernt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address in the profile; if it is right, this needs another edition or a newer release of the server.</source>
        <translation>Die Adresse des Servers im Profil prüfen; stimmt sie, braucht es eine andere Edition oder eine neuere Version des Servers.</translation>
    </message>
    <message>
        <source>Choose another name, address or time, or change what exists.</source>
        <translation>Einen anderen Namen, eine andere Adresse oder Zeit wählen oder das Vorhandene ändern.</translation>
    </message>
    <message>
        <source>Correct what is named and try again.</source>
        <translation>Das Genannte berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Make it smaller: shorter texts, smaller pictures or fewer items.</source>
        <translation>Kleiner machen: kürzere Texte, kleinere Bilder oder weniger Einträge.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1: fehlgeschlagen, %2.</translation>
    </message>
    <message>
        <source>%1 was never sent: %2.</source>
        <translation>%1: nie gesendet, %2.</translation>
    </message>
    <message>
        <source>%1 was sent but not answered: %2.</source>
        <translation>%1: gesendet, aber nicht beantwortet, %2.</translation>
    </message>
    <message>
        <source>%1 was answered with an error: %2.</source>
        <translation>%1: mit einem Fehler beantwortet, %2.</translation>
    </message>
    <message>
        <source>It may have been done all the same: look before sending it again.</source>
        <translation>Vielleicht wurde es trotzdem ausgeführt: vor erneutem Senden nachsehen.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>In %1 s erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>the API key has expired</source>
        <translation>der API-Schlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Create a new key in Cal.com and replace it in the profile.</source>
        <translation>In Cal.com einen neuen Schlüssel anlegen und im Profil ersetzen.</translation>
    </message>
    <message>
        <source>the API key was refused</source>
        <translation>der API-Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>Check that the key is whole and belongs to this server, or replace it in the profile.</source>
        <translation>Prüfen, ob der Schlüssel vollständig ist und zu diesem Server gehört, oder ihn im Profil ersetzen.</translation>
    </message>
    <message>
        <source>the OAuth client secret was refused</source>
        <translation>das Secret des OAuth-Clients wurde abgelehnt</translation>
    </message>
    <message>
        <source>Replace the secret of this OAuth client in the profile.</source>
        <translation>Das Secret dieses OAuth-Clients im Profil ersetzen.</translation>
    </message>
    <message>
        <source>the server knows no OAuth client %1</source>
        <translation>der Server kennt keinen OAuth-Client %1</translation>
    </message>
    <message>
        <source>Check the client id and the server&apos;s address in the profile.</source>
        <translation>Die Client-Id und die Adresse des Servers im Profil prüfen.</translation>
    </message>
    <message>
        <source>the client id was sent without its secret</source>
        <translation>die Client-Id wurde ohne ihr Secret gesendet</translation>
    </message>
    <message>
        <source>Enter the secret of this OAuth client in the profile.</source>
        <translation>Das Secret dieses OAuth-Clients im Profil eingeben.</translation>
    </message>
    <message>
        <source>the client secret was sent without its id</source>
        <translation>das Client-Secret wurde ohne seine Id gesendet</translation>
    </message>
    <message>
        <source>Enter the id of this OAuth client in the profile.</source>
        <translation>Die Id dieses OAuth-Clients im Profil eingeben.</translation>
    </message>
    <message>
        <source>nobody signed the request</source>
        <translation>niemand hat die Anfrage signiert</translation>
    </message>
    <message>
        <source>Add a credential to the profile.</source>
        <translation>Im Profil Zugangsdaten hinzufügen.</translation>
    </message>
    <message>
        <source>something on the way added an origin that the OAuth client does not list</source>
        <translation>etwas unterwegs hat einen Origin ergänzt, den der OAuth-Client nicht aufführt</translation>
    </message>
    <message>
        <source>Look for a proxy that adds an Origin header, or add that origin to the client&apos;s redirect URIs.</source>
        <translation>Nach einem Proxy suchen, der einen Origin-Header ergänzt, oder diesen Origin in die Redirect-URIs des Clients aufnehmen.</translation>
    </message>
    <message>
        <source>the API key is not tied to an organization</source>
        <translation>der API-Schlüssel gehört zu keiner Organisation</translation>
    </message>
    <message>
        <source>Use a key created inside the organization, or an OAuth client&apos;s id and secret.</source>
        <translation>Einen in der Organisation angelegten Schlüssel oder Id und Secret eines OAuth-Clients nehmen.</translation>
    </message>
    <message>
        <source>only a person signed in to the web app may do this</source>
        <translation>das darf nur, wer in der Web-App angemeldet ist</translation>
    </message>
    <message>
        <source>Do it in the Cal.com web app.</source>
        <translation>In der Web-App von Cal.com erledigen.</translation>
    </message>
    <message>
        <source>the server says that it has no valid licence</source>
        <translation>der Server meldet, dass er keine gültige Lizenz hat</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to enter a Cal.com licence key.</source>
        <translation>Den Betreiber des Servers bitten, einen Cal.com-Lizenzschlüssel einzutragen.</translation>
    </message>
    <message>
        <source>the access token is not valid any more, or never was</source>
        <translation>das Access-Token ist nicht mehr gültig oder war es nie</translation>
    </message>
    <message>
        <source>Enter a fresh token; for an API key check that its beginning was not lost.</source>
        <translation>Ein frisches Token eingeben; beim API-Schlüssel prüfen, ob sein Anfang verloren ging.</translation>
    </message>
    <message>
        <source>the server has forgotten the access token</source>
        <translation>der Server kennt das Access-Token nicht mehr</translation>
    </message>
    <message>
        <source>the refresh token was refused: used before, or of another client</source>
        <translation>das Refresh-Token wurde abgelehnt: schon benutzt oder von einem anderen Client</translation>
    </message>
    <message>
        <source>Get a new token pair for this person.</source>
        <translation>Ein neues Token-Paar für diese Person holen.</translation>
    </message>
    <message>
        <source>the sign-in could not be completed</source>
        <translation>die Anmeldung konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>Start the sign-in again and paste the new tokens.</source>
        <translation>Die Anmeldung neu beginnen und die neuen Token einfügen.</translation>
    </message>
    <message>
        <source>the OAuth client is not approved</source>
        <translation>der OAuth-Client ist nicht freigegeben</translation>
    </message>
    <message>
        <source>Ask Cal.com, or whoever runs the server, to approve the OAuth client.</source>
        <translation>Cal.com oder den Betreiber des Servers bitten, den OAuth-Client freizugeben.</translation>
    </message>
    <message>
        <source>it needs the plan %1, and the organization has %2</source>
        <translation>es braucht den Tarif %1, und die Organisation hat %2</translation>
    </message>
    <message>
        <source>Whoever pays for the organization can change its plan; the server notices within five minutes.</source>
        <translation>Wer für die Organisation zahlt, kann ihren Tarif ändern; der Server bemerkt es innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>the organization&apos;s plan does not cover it</source>
        <translation>der Tarif der Organisation deckt es nicht ab</translation>
    </message>
    <message>
        <source>this account does not have the role %1</source>
        <translation>dieses Konto hat nicht die Rolle %1</translation>
    </message>
    <message>
        <source>An owner of the organization or team can give the role; the server notices within five minutes.</source>
        <translation>Ein Inhaber der Organisation oder des Teams kann die Rolle vergeben; der Server bemerkt es innerhalb von fünf Minuten.</translation>
    </message>
    <message>
        <source>the OAuth client lacks the permission %1</source>
        <translation>dem OAuth-Client fehlt die Berechtigung %1</translation>
    </message>
    <message>
        <source>Add the permission to the OAuth client.</source>
        <translation>Dem OAuth-Client die Berechtigung hinzufügen.</translation>
    </message>
    <message>
        <source>this account or person is not a member there</source>
        <translation>dieses Konto oder diese Person ist dort kein Mitglied</translation>
    </message>
    <message>
        <source>Have an admin add the membership, or use an account that is a member.</source>
        <translation>Die Mitgliedschaft von einem Administrator anlegen lassen oder ein Konto nehmen, das Mitglied ist.</translation>
    </message>
    <message>
        <source>the organization is not a platform organization</source>
        <translation>die Organisation ist keine Platform-Organisation</translation>
    </message>
    <message>
        <source>Use the account of the platform organization that owns the OAuth client.</source>
        <translation>Das Konto der Platform-Organisation nehmen, der der OAuth-Client gehört.</translation>
    </message>
    <message>
        <source>the organization&apos;s setting “Admin API” is off</source>
        <translation>die Einstellung „Admin API“ der Organisation ist aus</translation>
    </message>
    <message>
        <source>Ask Cal.com to switch on the Admin API for the organization.</source>
        <translation>Cal.com bitten, die Admin API für die Organisation einzuschalten.</translation>
    </message>
    <message>
        <source>it does not exist any more</source>
        <translation>das gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the server refused what was sent without saying why</source>
        <translation>der Server hat das Gesendete ohne Begründung abgelehnt</translation>
    </message>
    <message>
        <source>Look for a name or slug in use, or settings that exclude each other; the cause is in the server&apos;s log.</source>
        <translation>Nach einem vergebenen Namen oder Slug suchen oder nach Einstellungen, die einander ausschließen; die Ursache steht im Log des Servers.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Erneut versuchen; bleibt es so, beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, whoever runs the server finds it in its log as request %1.</source>
        <translation>Erneut versuchen; bleibt es so, findet der Betreiber des Servers es in dessen Log als Anfrage %1.</translation>
    </message>
</context>
<context>
    <name>ApiGroup</name>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Allow lists</source>
        <translation>Allowlists</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>attribute options</source>
        <translation>Attributoptionen</translation>
    </message>
    <message>
        <source>attribute sync history</source>
        <translation>Verlauf der Attributsynchronisierung</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Conferencing</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>conferencing</source>
        <translation>Konferenzen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>delegation credentials</source>
        <translation>Delegations-Zugangsdaten</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>e-mail verification</source>
        <translation>E-Mail-Bestätigung</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>event types of all</source>
        <translation>Ereignistypen aller</translation>
    </message>
    <message>
        <source>event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertungen</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Managed organizations</source>
        <translation>Verwaltete Organisationen</translation>
    </message>
    <message>
        <source>managed users</source>
        <translation>verwaltete Benutzer</translation>
    </message>
    <message>
        <source>members&apos; schedules</source>
        <translation>Zeitpläne der Mitglieder</translation>
    </message>
    <message>
        <source>members&apos; time off</source>
        <translation>Abwesenheiten der Mitglieder</translation>
    </message>
    <message>
        <source>memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>OAuth2</source>
        <translation>OAuth2</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth-Clients</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organization teams</source>
        <translation>Teams der Organisation</translation>
    </message>
    <message>
        <source>Organization users</source>
        <translation>Benutzer der Organisation</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Eigenes Profil</translation>
    </message>
    <message>
        <source>Own time off</source>
        <translation>Eigene Abwesenheiten</translation>
    </message>
    <message>
        <source>permissions of roles</source>
        <translation>Berechtigungen von Rollen</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>private links</source>
        <translation>private Links</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>routing form answers</source>
        <translation>Antworten auf Routing-Formulare</translation>
    </message>
    <message>
        <source>Routing forms</source>
        <translation>Routing-Formulare</translation>
    </message>
    <message>
        <source>routing forms</source>
        <translation>Routing-Formulare</translation>
    </message>
    <message>
        <source>routing trace</source>
        <translation>Routing-Verlauf</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählte</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>time off</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>unified</source>
        <translation>vereinheitlicht</translation>
    </message>
    <message>
        <source>Verified addresses</source>
        <translation>Bestätigte Adressen</translation>
    </message>
    <message>
        <source>verified addresses</source>
        <translation>bestätigte Adressen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>webhooks of event types</source>
        <translation>Webhooks von Ereignistypen</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an area of the API and a part of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>The file of the own certificate authority, %1, cannot be read: %2.</source>
        <translation>Die Datei der eigenen Zertifizierungsstelle, %1, kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, or choose it again in the profile.</source>
        <translation>Prüfen, ob sie vorhanden und lesbar ist, oder sie im Profil neu auswählen.</translation>
    </message>
    <message>
        <source>The file of the own certificate authority, %1, holds no certificate in PEM form.</source>
        <translation>Die Datei der eigenen Zertifizierungsstelle, %1, enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Export the authority&apos;s certificate as PEM (it begins with “-----BEGIN CERTIFICATE-----”) and choose that file in the profile.</source>
        <translation>Das Zertifikat der Stelle als PEM exportieren (es beginnt mit „-----BEGIN CERTIFICATE-----“) und diese Datei im Profil auswählen.</translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>host, absent</source>
        <translation>Gastgeber, nicht erschienen</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Storniert von</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Grund der Stornierung</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Verschoben von</translation>
    </message>
    <message>
        <source>Moved because</source>
        <translation>Grund der Verschiebung</translation>
    </message>
    <message>
        <source>Moved from</source>
        <translation>Verschoben von Termin</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>Verschoben auf Termin</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>one of a series</source>
        <translation>Teil einer Serie</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Terminplanung</translation>
    </message>
    <message>
        <source>Filter by title, host, attendee, event type or location</source>
        <translation>Nach Titel, Gastgeber, Teilnehmer, Ereignistyp oder Ort filtern</translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <source>%1 bookings</source>
        <translation>%1 Buchungen</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Noch keine Buchungen</translation>
    </message>
    <message>
        <source>Nobody has booked anything with this account.</source>
        <translation>Mit diesem Konto wurde noch nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>BookingSources</name>
    <message>
        <source>All bookings of the organization</source>
        <translation>Alle Buchungen der Organisation</translation>
    </message>
    <message>
        <source>A managed user&apos;s token shows that person&apos;s bookings only.</source>
        <translation>Das Token eines verwalteten Benutzers zeigt nur die Buchungen dieser Person.</translation>
    </message>
    <message>
        <source>A plain member&apos;s credential shows only that member&apos;s bookings.</source>
        <translation>Die Zugangsdaten eines einfachen Mitglieds zeigen nur dessen Buchungen.</translation>
    </message>
    <message>
        <source>Bookings of others in the organization are left out: %1</source>
        <translation>Buchungen anderer in der Organisation fehlen: %1</translation>
    </message>
    <message>
        <source>What members are booked for outside a team&apos;s event types is shown to them alone.</source>
        <translation>Wofür Mitglieder außerhalb der Ereignistypen eines Teams gebucht sind, wird nur ihnen selbst gezeigt.</translation>
    </message>
    <message>
        <source>Bookings the owner sees, managed users&apos; included</source>
        <translation>Buchungen, die der Inhaber sieht, auch die verwalteter Benutzer</translation>
    </message>
    <message>
        <source>Your own bookings</source>
        <translation>Eigene Buchungen</translation>
    </message>
    <message>
        <source>Bookings of team %1</source>
        <translation>Buchungen des Teams %1</translation>
    </message>
</context>
<context>
    <name>BookingTable</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Start, in your zone. Upcoming bookings first, the next one on top; past ones after them, the latest first. Click to reverse.</source>
        <translation>Beginn in der eigenen Zeitzone. Kommende Buchungen zuerst, die nächste oben; danach vergangene, die jüngste zuerst. Ein Klick kehrt die Reihenfolge um.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, link not ready yet</source>
        <translation>%1, Link noch nicht bereit</translation>
    </message>
</context>
<context>
    <name>Calends::AccountChip</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
</context>
<context>
    <name>Calends::AccountRoom</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s, so ages and times to come are shown wrong. Set the computer&apos;s clock, then refresh.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 vor; Angaben zum Alter und zu kommenden Zeiten sind deshalb falsch. Die Uhr des Rechners stellen, dann aktualisieren.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s, so ages and times to come are shown wrong. Set the computer&apos;s clock, then refresh.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 nach; Angaben zum Alter und zu kommenden Zeiten sind deshalb falsch. Die Uhr des Rechners stellen, dann aktualisieren.</translation>
    </message>
    <message>
        <source>Read only: another window keeps this account</source>
        <translation>Nur lesen: ein anderes Fenster führt dieses Konto</translation>
    </message>
    <message>
        <source>What is seen is kept for this run only</source>
        <translation>Was zu sehen ist, bleibt nur für diesen Lauf</translation>
    </message>
</context>
<context>
    <name>Calends::AppearanceSection</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>The desktop does not tell; the colours it hands out decide.</source>
        <translation>Der Desktop gibt nichts an; seine Farben entscheiden.</translation>
    </message>
    <message>
        <source>The desktop asks for light now.</source>
        <translation>Der Desktop verlangt derzeit hell.</translation>
    </message>
    <message>
        <source>The desktop asks for dark now.</source>
        <translation>Der Desktop verlangt derzeit dunkel.</translation>
    </message>
    <message>
        <source>The desktop asks for high contrast now.</source>
        <translation>Der Desktop verlangt derzeit hohen Kontrast.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows of a table</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>rows of a table</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <comment>rows of a table</comment>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Tabellenzeilen</translation>
    </message>
</context>
<context>
    <name>Calends::Banner</name>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Calends::Capabilities</name>
    <message>
        <source>It may be tried again after %1.</source>
        <translation>Nach %1 kann es erneut versucht werden.</translation>
    </message>
    <message>
        <source>The server refused “%1”: %2</source>
        <translation>Der Server hat „%1“ abgelehnt: %2</translation>
    </message>
    <message>
        <source>Cal.com may have to switch on “Admin API” for the organization. %1</source>
        <translation>Vielleicht muss Cal.com „Admin API“ für die Organisation einschalten. %1</translation>
    </message>
    <message>
        <source>This account belongs to no organization.</source>
        <translation>Dieses Konto gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>An admin of the organization can invite it.</source>
        <translation>Ein Administrator der Organisation kann es einladen.</translation>
    </message>
    <message>
        <source>This account is not a member of organization %1.</source>
        <translation>Dieses Konto ist kein Mitglied der Organisation %1.</translation>
    </message>
    <message>
        <source>Connect an account of that organization.</source>
        <translation>Ein Konto dieser Organisation verbinden.</translation>
    </message>
    <message>
        <source>“%1” needs the role admin in the organization.</source>
        <translation>„%1“ braucht die Rolle Administrator in der Organisation.</translation>
    </message>
    <message>
        <source>An owner or admin of the organization can raise this account&apos;s role, or do it themselves.</source>
        <translation>Ein Inhaber oder Administrator der Organisation kann die Rolle dieses Kontos anheben oder es selbst tun.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>An admin of the team or of the organization can give this account that role.</source>
        <translation>Ein Administrator des Teams oder der Organisation kann diesem Konto diese Rolle geben.</translation>
    </message>
    <message>
        <source>An owner or admin of the team can give this account that role.</source>
        <translation>Ein Inhaber oder Administrator des Teams kann diesem Konto diese Rolle geben.</translation>
    </message>
    <message>
        <source>“%1” needs the role %2 in the team.</source>
        <translation>„%1“ braucht die Rolle %2 im Team.</translation>
    </message>
    <message>
        <source>“%1” is for Platform customers only.</source>
        <translation>„%1“ ist nur für Platform-Kunden.</translation>
    </message>
    <message>
        <source>Cal.com takes no new Platform customers; connect an account that is one.</source>
        <translation>Cal.com nimmt keine neuen Platform-Kunden an; ein Konto verbinden, das einer ist.</translation>
    </message>
    <message>
        <source>“%1” is for Teams customers only.</source>
        <translation>„%1“ ist nur für Teams-Kunden.</translation>
    </message>
    <message>
        <source>The teams of an organization have groups of their own, “Orgs / Teams …”.</source>
        <translation>Die Teams einer Organisation haben eigene Gruppen, „Orgs / Teams …“.</translation>
    </message>
    <message>
        <source>“%1” is for Organizations customers; no Platform plan has it.</source>
        <translation>„%1“ ist für Organizations-Kunden; kein Platform-Tarif enthält es.</translation>
    </message>
    <message>
        <source>Only Cal.com&apos;s sales can change what kind of customer the organization is.</source>
        <translation>Nur der Vertrieb von Cal.com kann ändern, welche Art von Kunde die Organisation ist.</translation>
    </message>
    <message>
        <source>“%1” is for Organizations customers.</source>
        <translation>„%1“ ist für Organizations-Kunden.</translation>
    </message>
    <message>
        <source>The owner of the account can move it to the Organizations plan in Cal.com.</source>
        <translation>Der Inhaber des Kontos kann es in Cal.com auf den Tarif Organizations umstellen.</translation>
    </message>
    <message>
        <source>“%1” needs the Platform plan %2 or higher: the server asks for it.</source>
        <translation>„%1“ braucht mindestens den Platform-Tarif %2: der Server verlangt ihn.</translation>
    </message>
    <message>
        <source>“%1” needs the Platform plan %2 or higher: Cal.com&apos;s published rule says so.</source>
        <translation>„%1“ braucht mindestens den Platform-Tarif %2: so sagt es die veröffentlichte Regel von Cal.com.</translation>
    </message>
    <message>
        <source>The plan of this account is not known: confirm it in the profile. The owner of the platform organization can raise it to %1.</source>
        <translation>Der Tarif dieses Kontos ist nicht bekannt: im Profil bestätigen. Der Inhaber der Platform-Organisation kann ihn auf %1 anheben.</translation>
    </message>
    <message>
        <source>The owner of the platform organization can raise its plan to %1 in Cal.com&apos;s platform billing.</source>
        <translation>Der Inhaber der Platform-Organisation kann ihren Tarif in der Platform-Abrechnung von Cal.com auf %1 anheben.</translation>
    </message>
    <message>
        <source>no credential</source>
        <translation>keine Zugangsdaten</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>an OAuth client&apos;s id and secret</source>
        <translation>Id und Secret eines OAuth-Clients</translation>
    </message>
    <message>
        <source>a managed user&apos;s token</source>
        <translation>Token eines verwalteten Benutzers</translation>
    </message>
    <message>
        <source>an OAuth2 token</source>
        <translation>OAuth2-Token</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This server does not have “%1”.</source>
        <translation>Dieser Server hat „%1“ nicht.</translation>
    </message>
    <message>
        <source>Only Cal.com&apos;s hosted service has it so far.</source>
        <translation>Bisher hat es nur der von Cal.com betriebene Dienst.</translation>
    </message>
    <message>
        <source>Whoever runs the server can install a release that has it.</source>
        <translation>Der Betreiber des Servers kann eine Version installieren, die es hat.</translation>
    </message>
    <message>
        <source>“%1” does not accept %2.</source>
        <translation>„%1“ nimmt dies nicht an: %2.</translation>
    </message>
    <message>
        <source>Lend a managed user&apos;s token to act as that person, or connect with %1.</source>
        <translation>Das Token eines verwalteten Benutzers leihen, um für diese Person zu handeln, oder ein Konto verbinden mit: %1.</translation>
    </message>
    <message>
        <source>Connect with %1.</source>
        <translation>Ein Konto verbinden mit: %1.</translation>
    </message>
    <message>
        <source>This OAuth2 token lacks the scope %1.</source>
        <translation>Diesem OAuth2-Token fehlt der Scope %1.</translation>
    </message>
    <message>
        <source>The owner of the OAuth app can ask for the scope; then sign in again.</source>
        <translation>Der Inhaber der OAuth-App kann den Scope anfordern; danach neu anmelden.</translation>
    </message>
    <message>
        <source>The OAuth client lacks the permission %1.</source>
        <translation>Dem OAuth-Client fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>An admin of the platform organization can add it on Cal.com&apos;s platform dashboard; the API cannot.</source>
        <translation>Ein Administrator der Platform-Organisation kann sie im Platform-Dashboard von Cal.com hinzufügen; die API kann es nicht.</translation>
    </message>
    <message>
        <source>The scopes of this token are not known, and the API does not tell them: more may be shown as on than it may do.</source>
        <translation>Die Scopes dieses Tokens sind nicht bekannt, und die API nennt sie nicht: vielleicht ist mehr als an gezeigt, als es darf.</translation>
    </message>
</context>
<context>
    <name>Calends::CapabilitiesPage</name>
    <message>
        <source>one operation</source>
        <translation>eine Operation</translation>
    </message>
    <message>
        <source>%1 operations</source>
        <translation>%1 Operationen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Part off: %1. %2</source>
        <translation>Teils aus: %1. %2</translation>
    </message>
    <message>
        <source>Part off: %1. %2 And others: see the inspector.</source>
        <translation>Teils aus: %1. %2 Und weitere: siehe Inspektor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>operations that are on, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In the API: %1</source>
        <translation>In der API: %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>What is off, and why</source>
        <translation>Was aus ist und warum</translation>
    </message>
    <message>
        <source>What would turn it on</source>
        <translation>Was es einschalten würde</translation>
    </message>
    <message>
        <source>Part off: %1</source>
        <translation>Teils aus: %1</translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation>Was dieses Konto darf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Filter by group, reason or cure</source>
        <translation>Nach Gruppe, Grund oder Abhilfe filtern</translation>
    </message>
    <message>
        <source>Filter groups</source>
        <translation>Gruppen filtern</translation>
    </message>
    <message>
        <source>%1 on, of these %2 in part; %3 off</source>
        <translation>%1 an, davon %2 teils; %3 aus</translation>
    </message>
    <message>
        <source>Signed with: %1. Learnt from the server: %2.</source>
        <translation>Signiert mit: %1. Vom Server erfahren: %2.</translation>
    </message>
    <message>
        <source>Off, because</source>
        <translation>Aus, weil</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>Calends::ColumnChooser</name>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What is ticked is shown, in this order. Alt with the arrows moves a column.</source>
        <translation>Was angekreuzt ist, wird gezeigt, in dieser Reihenfolge. Alt mit den Pfeiltasten verschiebt eine Spalte.</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Show only the first column</source>
        <translation>Nur die erste Spalte zeigen</translation>
    </message>
    <message>
        <source>First columns that stay in place</source>
        <translation>Erste Spalten, die stehen bleiben</translation>
    </message>
    <message>
        <source>While the others are scrolled sideways</source>
        <translation>Während die anderen seitwärts gerollt werden</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>The columns this page shows at first</source>
        <translation>Die Spalten, die diese Seite anfangs zeigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Calends::CommandPalette</name>
    <message>
        <source>Search people, bookings, event types, or type a command</source>
        <translation>Personen, Buchungen, Ereignistypen suchen oder einen Befehl eintippen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>Enter runs what is chosen, the arrows choose, Esc closes.</source>
        <translation>Eingabe führt das Gewählte aus, die Pfeiltasten wählen, Esc schließt.</translation>
    </message>
</context>
<context>
    <name>Calends::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, Zeilen: %2</translation>
    </message>
</context>
<context>
    <name>Calends::ConnectForm</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Client secret, of a confidential client</source>
        <translation>Client-Secret, bei einem vertraulichen Client</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>Secrets nur für diesen Lauf aufbewahren</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cal.com, United States (api.cal.com)</source>
        <translation>Cal.com, USA (api.cal.com)</translation>
    </message>
    <message>
        <source>Cal.com, Europe (api.cal.eu)</source>
        <translation>Cal.com, Europa (api.cal.eu)</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Selbst betrieben</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Own certificate authority (PEM file)</source>
        <translation>Eigene Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Scopes of the token, with spaces between</source>
        <translation>Scopes des Tokens, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Only when the system does not trust the server</source>
        <translation>Nur wenn das System dem Server nicht vertraut</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Type the address of the server first.</source>
        <translation>Zuerst die Adresse des Servers eintippen.</translation>
    </message>
    <message>
        <source>Paste the secret first.</source>
        <translation>Zuerst das Secret einfügen.</translation>
    </message>
    <message>
        <source>Type the client id first: an OAuth client is always an id and a secret.</source>
        <translation>Zuerst die Client-Id eintippen: ein OAuth-Client besteht immer aus Id und Secret.</translation>
    </message>
    <message>
        <source>Type the client id first: a token belongs to a client, and is refreshed by its id alone.</source>
        <translation>Zuerst die Client-Id eintippen: ein Token gehört zu einem Client und wird allein über dessen Id erneuert.</translation>
    </message>
    <message>
        <source>Type the client id first: this token does not name the client that refreshes it.</source>
        <translation>Zuerst die Client-Id eintippen: dieses Token nennt den Client nicht, der es erneuert.</translation>
    </message>
    <message>
        <source>The secret is kept in the system keychain, nowhere else.</source>
        <translation>Das Secret liegt im Schlüsselbund des Systems, nirgends sonst.</translation>
    </message>
</context>
<context>
    <name>Calends::ConnectPage</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signs with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Name of this profile</source>
        <translation>Name dieses Profils</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Test von %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The secret is kept until Calends ends, and asked for again next time.</source>
        <translation>Das Secret bleibt, bis Calends endet, und wird beim nächsten Mal wieder erfragt.</translation>
    </message>
    <message>
        <source>The keychain is locked, so nothing can be kept in it now. Unlock it, or keep the secret for this run only.</source>
        <translation>Der Schlüsselbund ist gesperrt, jetzt kann darin nichts abgelegt werden. Entsperren oder das Secret nur für diesen Lauf aufbewahren.</translation>
    </message>
    <message>
        <source>No keychain runs in this session. The secret can be kept for this run only; it is never written to a file.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund. Das Secret kann nur für diesen Lauf aufbewahrt werden; in eine Datei wird es nie geschrieben.</translation>
    </message>
    <message>
        <source>The keychain does not say whether it is locked. Unlock it, or keep the secret for this run only.</source>
        <translation>Der Schlüsselbund sagt nicht, ob er gesperrt ist. Entsperren oder das Secret nur für diesen Lauf aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Calends::ConnectSummary</name>
    <message>
        <source>with %1</source>
        <translation>mit: %1</translation>
    </message>
    <message>
        <source>On with this account</source>
        <translation>Mit diesem Konto an</translation>
    </message>
    <message>
        <source>On, but not all of it</source>
        <translation>An, aber nicht alles davon</translation>
    </message>
    <message>
        <source>Off · %1</source>
        <comment>what stands in the way</comment>
        <translation>Aus · %1</translation>
    </message>
    <message>
        <source>Why, and what would turn it on, is told under “What this account may do”.</source>
        <translation>Warum, und was es einschalten würde, steht unter „Was dieses Konto darf“.</translation>
    </message>
</context>
<context>
    <name>Calends::ConnectionTest</name>
    <message>
        <source>%1 calls a minute</source>
        <translation>%1 Aufrufe je Minute</translation>
    </message>
    <message>
        <source>%1 calls in each period of the limit “%2”</source>
        <translation>%1 Aufrufe je Zeitraum des Limits „%2“</translation>
    </message>
    <message>
        <source>%1; %2 left, all of them again in %3 s.</source>
        <comment>a limit, and what is left of it</comment>
        <translation>%1; noch %2 übrig, alle wieder in %3 s.</translation>
    </message>
    <message>
        <source>Confirm it in the profile.</source>
        <translation>Im Profil bestätigen.</translation>
    </message>
    <message>
        <source>The API does not tell.</source>
        <translation>Die API sagt es nicht.</translation>
    </message>
    <message>
        <source>Taken for an Organizations customer, from “%1”.</source>
        <translation>Gilt als Organizations-Kunde, wegen „%1“.</translation>
    </message>
    <message>
        <source>Taken for a Teams customer: it has teams and no organization.</source>
        <translation>Gilt als Teams-Kunde: hat Teams und keine Organisation.</translation>
    </message>
    <message>
        <source>Taken for a Teams customer without teams.</source>
        <translation>Gilt als Teams-Kunde ohne Teams.</translation>
    </message>
    <message>
        <source>“%1” was answered.</source>
        <translation>„%1“ wurde beantwortet.</translation>
    </message>
    <message>
        <source>“%1” was refused for the plan.</source>
        <translation>„%1“ wurde wegen des Tarifs abgelehnt.</translation>
    </message>
    <message>
        <source>%1, named by the server: %2</source>
        <translation>%1, vom Server genannt: %2</translation>
    </message>
    <message>
        <source>At least %1: %2</source>
        <translation>Mindestens %1: %2</translation>
    </message>
    <message>
        <source>The answers carried no limits.</source>
        <translation>Die Antworten nannten keine Limits.</translation>
    </message>
    <message>
        <source>Owner, from “%1”.</source>
        <translation>Inhaber, wegen „%1“.</translation>
    </message>
    <message>
        <source>Admin, from “%1”.</source>
        <translation>Administrator, wegen „%1“.</translation>
    </message>
    <message>
        <source>Member: “%1” was refused for the role.</source>
        <translation>Mitglied: „%1“ wurde wegen der Rolle abgelehnt.</translation>
    </message>
    <message>
        <source>No team, so no role.</source>
        <translation>Kein Team, also keine Rolle.</translation>
    </message>
    <message>
        <source>Teams with a role: %1.</source>
        <translation>Teams mit Rolle: %1.</translation>
    </message>
    <message>
        <source>No read that tells the role was answered.</source>
        <translation>Keine Abfrage, die die Rolle verrät, wurde beantwortet.</translation>
    </message>
    <message>
        <source>Nothing is locked for the role; the server decides.</source>
        <translation>Wegen der Rolle ist nichts gesperrt; der Server entscheidet.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Organization %1, of a kind the server does not tell.</source>
        <translation>Organisation %1, von einer Art, die der Server nicht nennt.</translation>
    </message>
    <message>
        <source>Say in the profile what kind of customer it is.</source>
        <translation>Im Profil angeben, welche Art von Kunde es ist.</translation>
    </message>
    <message>
        <source>Platform organization %1.</source>
        <translation>Platform-Organisation %1.</translation>
    </message>
    <message>
        <source>Organization %1.</source>
        <translation>Organisation %1.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>The certificate is trusted.</source>
        <translation>Dem Zertifikat wird vertraut.</translation>
    </message>
    <message>
        <source>Not encrypted: nothing leaves this machine.</source>
        <translation>Nicht verschlüsselt: nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>The hosted service needs none.</source>
        <translation>Der von Cal.com betriebene Dienst braucht keine.</translation>
    </message>
    <message>
        <source>This edition has no licence check; concluded from the routes it has.</source>
        <translation>Diese Edition prüft keine Lizenz; erschlossen aus ihren Routen.</translation>
    </message>
    <message>
        <source>“%1” was answered to an API key; a full server without a licence refuses every key.</source>
        <translation>„%1“ wurde mit einem API-Schlüssel beantwortet; ein voller Server ohne Lizenz lehnt jeden Schlüssel ab.</translation>
    </message>
    <message>
        <source>The API does not tell; a full self-hosted server without a licence refuses every API key.</source>
        <translation>Die API sagt es nicht; ein voller selbst betriebener Server ohne Lizenz lehnt jeden API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>Accepted, but it may not read the profile.</source>
        <translation>Angenommen, darf aber das Profil nicht lesen.</translation>
    </message>
    <message>
        <source>The profile cannot be read, so it is not known.</source>
        <translation>Das Profil ist nicht lesbar, deshalb ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Give the client the permission or scope PROFILE_READ.</source>
        <translation>Dem Client die Berechtigung oder den Scope PROFILE_READ geben.</translation>
    </message>
    <message>
        <source>The server knows it as user %1 (%2).</source>
        <translation>Der Server kennt das Konto als Benutzer %1 (%2).</translation>
    </message>
    <message>
        <source>%1 could not be found, or there is no network.</source>
        <translation>%1 wurde nicht gefunden, oder es gibt kein Netz.</translation>
    </message>
    <message>
        <source>Check the address and this machine&apos;s network and proxy.</source>
        <translation>Die Adresse sowie Netz und Proxy dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1.</source>
        <translation>Unter %1 nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Check address and port, and whether the API service runs.</source>
        <translation>Adresse und Port prüfen und ob der API-Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs the server.</source>
        <translation>Erneut versuchen; bleibt es so, beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so no credential is sent there.</source>
        <translation>%1 ist nicht verschlüsselt, deshalb werden dorthin keine Zugangsdaten gesendet.</translation>
    </message>
    <message>
        <source>Use an address that starts with https.</source>
        <translation>Eine Adresse nehmen, die mit https beginnt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The authority that was chosen in the profile did not sign it: choose the one that did.</source>
        <translation>Die im Profil gewählte Stelle hat es nicht signiert: die richtige auswählen.</translation>
    </message>
    <message>
        <source>If the server has an authority of its own, choose its certificate file in the profile.</source>
        <translation>Hat der Server eine eigene Zertifizierungsstelle, deren Zertifikatsdatei im Profil auswählen.</translation>
    </message>
    <message>
        <source>%1 sends callers on to another address.</source>
        <translation>%1 leitet an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>Enter the address it leads to, if you trust it.</source>
        <translation>Die Adresse eingeben, zu der weitergeleitet wird, falls sie vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the API but a web page.</source>
        <translation>Unter %1 antwortet nicht die API, sondern eine Webseite.</translation>
    </message>
    <message>
        <source>Use the API&apos;s address (often ending in /api), and sign in to the network first if it asks.</source>
        <translation>Die Adresse der API nehmen (oft endet sie auf /api) und sich zuerst im Netz anmelden, falls es das verlangt.</translation>
    </message>
    <message>
        <source>%1 has no API v2.</source>
        <translation>%1 hat keine API v2.</translation>
    </message>
    <message>
        <source>Enter the address without /v2; behind the web app it ends in /api.</source>
        <translation>Die Adresse ohne /v2 eingeben; hinter der Web-App endet sie auf /api.</translation>
    </message>
    <message>
        <source>The server failed with status %1.</source>
        <translation>Der Server meldete einen Fehler mit Status %1.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask whoever runs the server.</source>
        <translation>Später erneut versuchen; bleibt es so, beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Try again later; its log knows the cause under request %1.</source>
        <translation>Später erneut versuchen; das Log des Servers kennt die Ursache unter der Anfrage %1.</translation>
    </message>
    <message>
        <source>%1 answers, but not like Cal.com&apos;s API v2.</source>
        <translation>%1 antwortet, aber nicht wie die API v2 von Cal.com.</translation>
    </message>
    <message>
        <source>Check the address; behind the web app it ends in /api.</source>
        <translation>Die Adresse prüfen; hinter der Web-App endet sie auf /api.</translation>
    </message>
    <message>
        <source>The server says that its licence is missing or not valid.</source>
        <translation>Der Server meldet, dass seine Lizenz fehlt oder ungültig ist.</translation>
    </message>
    <message>
        <source>Set the licence key on the API service, not only on the web app, and restart it.</source>
        <translation>Den Lizenzschlüssel beim API-Dienst eintragen, nicht nur bei der Web-App, und den Dienst neu starten.</translation>
    </message>
    <message>
        <source>The managed user&apos;s token has expired.</source>
        <translation>Das Token des verwalteten Benutzers ist abgelaufen.</translation>
    </message>
    <message>
        <source>Lend a fresh one from your own server.</source>
        <translation>Vom eigenen Server ein frisches leihen.</translation>
    </message>
    <message>
        <source>The OAuth2 token has expired.</source>
        <translation>Das OAuth2-Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Paste a fresh one.</source>
        <translation>Ein frisches einfügen.</translation>
    </message>
    <message>
        <source>The server refused the client id or its secret: %1</source>
        <translation>Der Server hat die Client-Id oder ihr Secret abgelehnt: %1</translation>
    </message>
    <message>
        <source>Copy both again from the client&apos;s settings in Cal.com; the secret is long.</source>
        <translation>Beides aus den Einstellungen des Clients in Cal.com neu kopieren; das Secret ist lang.</translation>
    </message>
    <message>
        <source>The server does not know this managed user&apos;s token: %1</source>
        <translation>Der Server kennt dieses Token eines verwalteten Benutzers nicht: %1</translation>
    </message>
    <message>
        <source>The server does not know this OAuth2 token: %1</source>
        <translation>Der Server kennt dieses OAuth2-Token nicht: %1</translation>
    </message>
    <message>
        <source>The server refused the API key: %1</source>
        <translation>Der Server hat den API-Schlüssel abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check that the key is whole, of this server and not expired, or make a new one in Cal.com. A full self-hosted server without a licence refuses every key.</source>
        <translation>Prüfen, ob der Schlüssel vollständig, von diesem Server und nicht abgelaufen ist, oder in Cal.com einen neuen anlegen. Ein voller selbst betriebener Server ohne Lizenz lehnt jeden Schlüssel ab.</translation>
    </message>
    <message>
        <source>The secret of this profile is not held.</source>
        <translation>Das Secret dieses Profils liegt nicht vor.</translation>
    </message>
    <message>
        <source>Enter it again in the profile.</source>
        <translation>Im Profil neu eingeben.</translation>
    </message>
    <message>
        <source>A new token was received, but the keychain could not keep it.</source>
        <translation>Ein neues Token ist da, konnte aber nicht im Schlüsselbund abgelegt werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again: the new token is still held.</source>
        <translation>Den Schlüsselbund entsperren, dann erneut versuchen: das neue Token liegt noch vor.</translation>
    </message>
    <message>
        <source>The server takes no more calls for now.</source>
        <translation>Der Server nimmt vorerst keine Aufrufe mehr an.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>In %1 s erneut versuchen.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>API v2 answers</source>
        <translation>API v2 antwortet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Credential accepted</source>
        <translation>Zugangsdaten angenommen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>Calends::Console</name>
    <message>
        <source>Sample data cannot be shown</source>
        <translation>Die Beispieldaten können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The secret could not be kept, so nothing was</source>
        <translation>Das Secret ließ sich nicht aufbewahren, deshalb wurde nichts aufbewahrt</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Nur für diesen Lauf aufbewahren</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>Nicht alles wurde importiert</translation>
    </message>
    <message>
        <source>Export this profile</source>
        <translation>Dieses Profil exportieren</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The account is still there</source>
        <translation>Das Konto ist noch da</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its secrets and everything Calends has seen of it are removed from this computer. Nothing changes on the server.</source>
        <translation>Die Secrets und alles, was Calends davon gesehen hat, werden von diesem Rechner entfernt. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>The list of accounts</source>
        <translation>Die Liste der Konten</translation>
    </message>
</context>
<context>
    <name>Calends::CredentialsPage</name>
    <message>
        <source>Credentials and plan</source>
        <translation>Zugangsdaten und Tarif</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>Keep secrets for this run only</source>
        <translation>Secrets nur für diesen Lauf aufbewahren</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Secret ersetzen</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Add the client</source>
        <translation>Client hinzufügen</translation>
    </message>
    <message>
        <source>Nobody has lent a token.</source>
        <translation>Niemand hat ein Token geliehen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lend the token</source>
        <translation>Token leihen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Kept on this computer, without any secret. The menu of the account exports and imports profiles.</source>
        <translation>Auf diesem Rechner aufbewahrt, ohne jedes Secret. Das Menü des Kontos exportiert und importiert Profile.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>The API does not tell every plan. What you confirm stands above what was inferred.</source>
        <translation>Die API nennt nicht jeden Tarif. Was hier bestätigt ist, gilt mehr als das Erschlossene.</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth-Clients</translation>
    </message>
    <message>
        <source>Calls on a client&apos;s own paths are signed by that client&apos;s pair. A secret that the server shows is used only after you adopt it.</source>
        <translation>Aufrufe unter den eigenen Pfaden eines Clients werden mit dessen Paar signiert. Ein Secret, das der Server zeigt, wird erst nach dem Übernehmen benutzt.</translation>
    </message>
    <message>
        <source>Tokens of people</source>
        <translation>Token von Personen</translation>
    </message>
    <message>
        <source>What only a person may do is signed by that person&apos;s token, never by another credential. With one lent here, “Show event types of this person” also brings the hidden ones.</source>
        <translation>Was nur eine Person darf, wird mit dem Token dieser Person signiert, nie mit anderen Zugangsdaten. Ist hier eines geliehen, bringt „Ereignistypen dieser Person zeigen“ auch die verborgenen.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Number of the person, where the token does not say</source>
        <translation>Nummer der Person, falls das Token sie nicht nennt</translation>
    </message>
    <message>
        <source>Signs with: %1</source>
        <translation>Signiert mit: %1</translation>
    </message>
    <message>
        <source>Signs with: %1, client %2</source>
        <translation>Signiert mit: %1, Client %2</translation>
    </message>
    <message>
        <source>Nothing of this profile is kept after this run.</source>
        <translation>Von diesem Profil bleibt nach diesem Lauf nichts.</translation>
    </message>
    <message>
        <source>No OAuth client is known to this account.</source>
        <translation>Diesem Konto ist kein OAuth-Client bekannt.</translation>
    </message>
    <message>
        <source>Which OAuth clients there are is not known yet.</source>
        <translation>Welche OAuth-Clients es gibt, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>There may be more clients</source>
        <translation>Vielleicht gibt es weitere Clients</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The secret is forgotten.</source>
        <translation>Das Secret ist vergessen.</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Das Token ist vergessen.</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Wird aufbewahrt…</translation>
    </message>
    <message>
        <source>It was not kept. %1</source>
        <translation>Es wurde nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Kept and in use. Asking the server…</source>
        <translation>Aufbewahrt und in Gebrauch. Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Kept, but: %1 %2</source>
        <translation>Aufbewahrt, aber: %1 %2</translation>
    </message>
    <message>
        <source>Kept and in use.</source>
        <translation>Aufbewahrt und in Gebrauch.</translation>
    </message>
    <message>
        <source>The client %1 is held.</source>
        <translation>Der Client %1 ist aufbewahrt.</translation>
    </message>
    <message>
        <source>The token does not say whose it is. Paste it again with the person&apos;s number.</source>
        <translation>Das Token sagt nicht, wem es gehört. Es mit der Nummer der Person neu einfügen.</translation>
    </message>
    <message>
        <source>The token of person %1 is held.</source>
        <translation>Das Token der Person %1 ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
</context>
<context>
    <name>Calends::ExportColumns</name>
    <message>
        <source>Tick all columns</source>
        <translation>Alle Spalten ankreuzen</translation>
    </message>
    <message>
        <source>Tick no column</source>
        <translation>Keine Spalte ankreuzen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>%1, as the table shows it</source>
        <translation>%1, wie die Tabelle es zeigt</translation>
    </message>
    <message>
        <source>%1, as the server names it: %2</source>
        <translation>%1, wie der Server es nennt: %2</translation>
    </message>
</context>
<context>
    <name>Calends::ExportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>Abgebrochen: keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>%1 Choose another place, or make room and try again.</source>
        <translation>%1 Einen anderen Ort wählen oder Platz schaffen und erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read; the file says why.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht gelesen werden; die Datei sagt, warum.</numerusform>
            <numerusform>%n Zeilen konnten nicht gelesen werden; die Datei sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left the list meanwhile.</source>
        <translation>
            <numerusform>%n Zeile hat die Liste inzwischen verlassen.</numerusform>
            <numerusform>%n Zeilen haben die Liste inzwischen verlassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calends::ExportForm</name>
    <message>
        <source>Mark the file as UTF-8</source>
        <translation>Datei als UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Make formulas harmless</source>
        <translation>Formeln entschärfen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>JSON, the columns ticked</source>
        <translation>JSON, die angekreuzten Spalten</translation>
    </message>
    <message>
        <source>JSON, everything as the server sent it</source>
        <translation>JSON, alles, wie der Server es gesendet hat</translation>
    </message>
    <message>
        <source>Spreadsheets then read letters with accents right.</source>
        <translation>Tabellenprogramme lesen Umlaute und Akzente dann richtig.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Times in the zone</source>
        <translation>Zeiten in der Zone</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen den Zellen</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>What the filter shows: %1</source>
        <translation>Was der Filter zeigt: %1</translation>
    </message>
    <message>
        <source>Nothing is typed into the filter.</source>
        <translation>Im Filter steht nichts.</translation>
    </message>
    <message>
        <source>The filter shows nothing.</source>
        <translation>Der Filter zeigt nichts.</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Das Ausgewählte: %1</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <source>The list is still loading: only what has arrived is exported.</source>
        <translation>Die Liste lädt noch: nur was schon da ist, wird exportiert.</translation>
    </message>
    <message>
        <source>%1 (this computer&apos;s)</source>
        <translation>%1 (die dieses Rechners)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Columns, in the order of the file</source>
        <translation>Spalten in der Reihenfolge der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Only CSV has this.</source>
        <translation>Das gibt es nur bei CSV.</translation>
    </message>
    <message>
        <source>Times stay as the server sent them.</source>
        <translation>Zeiten bleiben, wie der Server sie gesendet hat.</translation>
    </message>
    <message>
        <source>Everything is exported, so there is nothing to choose.</source>
        <translation>Alles wird exportiert, es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>Secrets are never exported.</source>
        <translation>Secrets werden nie exportiert.</translation>
    </message>
    <message>
        <source>A cell that begins with = + - @, a tab or a line break gets an apostrophe before it: no spreadsheet runs it then. Numbers the server sent stay numbers.</source>
        <translation>Eine Zelle, die mit = + - @, einem Tabulator oder Zeilenumbruch beginnt, bekommt einen Apostroph davor: kein Tabellenprogramm führt sie dann aus. Zahlen, die der Server gesendet hat, bleiben Zahlen.</translation>
    </message>
    <message>
        <source>For programs only: a spreadsheet runs cells that begin with = + - @ as formulas.</source>
        <translation>Nur für Programme: ein Tabellenprogramm führt Zellen, die mit = + - @ beginnen, als Formeln aus.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon, sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Only you can read the file: it holds names and addresses.</source>
        <translation>Nur für das eigene Benutzerkonto lesbar: die Datei enthält Namen und Adressen.</translation>
    </message>
    <message>
        <source>No column is ticked.</source>
        <translation>Keine Spalte ist angekreuzt.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Keine Datei ist genannt.</translation>
    </message>
    <message>
        <source>The file needs its folder before it.</source>
        <translation>Vor dem Dateinamen fehlt der Ordner.</translation>
    </message>
</context>
<context>
    <name>Calends::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Calends::FilterNameLine</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Do not save the filter</source>
        <translation>Filter nicht speichern</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Zuerst einen Namen eintippen.</translation>
    </message>
</context>
<context>
    <name>Calends::FoldingJson</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Return folds and unfolds what the line opens</source>
        <translation>Die Eingabetaste klappt auf und zu, was die Zeile öffnet</translation>
    </message>
</context>
<context>
    <name>Calends::Inspection</name>
    <message>
        <source>No longer in its list</source>
        <translation>Nicht mehr in seiner Liste</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Calends::Inspector</name>
    <message>
        <source>Inspector tabs</source>
        <translation>Reiter des Inspektors</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Id kopieren</translation>
    </message>
    <message>
        <source>Close inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>%1 (pinned)</source>
        <translation>%1 (angeheftet)</translation>
    </message>
    <message>
        <source>Back in the inspector</source>
        <translation>Zurück im Inspektor</translation>
    </message>
    <message>
        <source>Forward in the inspector</source>
        <translation>Vor im Inspektor</translation>
    </message>
    <message>
        <source>Show it in its list</source>
        <translation>In seiner Liste zeigen</translation>
    </message>
    <message>
        <source>Unpin the inspector</source>
        <translation>Inspektor lösen</translation>
    </message>
    <message>
        <source>Pin the inspector to this</source>
        <translation>Inspektor hieran anheften</translation>
    </message>
    <message>
        <source>Back into the main window</source>
        <translation>Zurück ins Hauptfenster</translation>
    </message>
    <message>
        <source>Into a window of its own</source>
        <translation>In ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Tabs of the pinned inspector</source>
        <translation>Reiter des angehefteten Inspektors</translation>
    </message>
    <message>
        <source>Pinned inspector</source>
        <translation>Angehefteter Inspektor</translation>
    </message>
</context>
<context>
    <name>Calends::InspectorArea</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Zuerst eine Zeile auswählen.</translation>
    </message>
</context>
<context>
    <name>Calends::InspectorWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 - %3</source>
        <translation>%1 %2 - %3</translation>
    </message>
</context>
<context>
    <name>Calends::JsonMargin</name>
    <message>
        <source>Click, or press Return in the text, to fold and unfold</source>
        <translation>Klicken, oder im Text die Eingabetaste drücken, um auf- und zuzuklappen</translation>
    </message>
</context>
<context>
    <name>Calends::KeySheet</name>
    <message>
        <source> then </source>
        <comment>between two keys pressed one after the other</comment>
        <translation> dann </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Calends::KeyboardSection</name>
    <message>
        <source>Set all keys back</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>No keys for %1</source>
        <translation>Keine Tasten für %1</translation>
    </message>
    <message>
        <source>Standard keys for %1</source>
        <translation>Standardtasten für %1</translation>
    </message>
    <message>
        <source>%1 stays as it was: %2 is of “%3”, which needs other keys first.</source>
        <translation>%1 bleibt, wie es war: %2 gehört zu „%3“ und müsste dort zuerst geändert werden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It has no keys.</source>
        <translation>Hat keine Tasten.</translation>
    </message>
    <message>
        <source>It has its standard keys.</source>
        <translation>Hat die Standardtasten.</translation>
    </message>
</context>
<context>
    <name>Calends::LadderList</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Show the raw reply</source>
        <translation>Rohe Antwort zeigen</translation>
    </message>
    <message>
        <source>Raw reply: %1</source>
        <translation>Rohe Antwort: %1</translation>
    </message>
</context>
<context>
    <name>Calends::LanguageSection</name>
    <message>
        <source>Texts that are on screen already stay as they are: the choice holds from the next start.</source>
        <translation>Texte, die schon zu sehen sind, bleiben: die Wahl gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Calends::MainWindow</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The keychain did not give access; nothing is lost</source>
        <translation>Der Schlüsselbund hat den Zugriff nicht erlaubt; nichts ist verloren</translation>
    </message>
    <message>
        <source>Waiting for the keychain; it may ask for its password in a window of its own</source>
        <translation>Der Schlüsselbund wird erwartet; vielleicht fragt er in einem eigenen Fenster nach seinem Passwort</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden…</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>Edit this profile…</source>
        <translation>Dieses Profil bearbeiten…</translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation>Profil importieren…</translation>
    </message>
    <message>
        <source>Export this profile…</source>
        <translation>Dieses Profil exportieren…</translation>
    </message>
    <message>
        <source>Remove this account…</source>
        <translation>Dieses Konto entfernen…</translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation>Was dieses Konto darf</translation>
    </message>
    <message>
        <source>Credentials and plan</source>
        <translation>Zugangsdaten und Tarif</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Load everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Diese Liste exportieren…</translation>
    </message>
    <message>
        <source>Show the request behind this row</source>
        <translation>Anfrage hinter dieser Zeile zeigen</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Go to Bookings</source>
        <translation>Zu Buchungen</translation>
    </message>
    <message>
        <source>Go to Event types</source>
        <translation>Zu Ereignistypen</translation>
    </message>
    <message>
        <source>Go to Schedules</source>
        <translation>Zu Zeitplänen</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>Zu Personen</translation>
    </message>
    <message>
        <source>Go to Explorer</source>
        <translation>Zum Explorer</translation>
    </message>
    <message>
        <source>Run a read operation…</source>
        <translation>Leseoperation ausführen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Request console</source>
        <translation>Anfragekonsole</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Anfragelimits</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Discreet mode</source>
        <translation>Diskreter Modus</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No account is open.</source>
        <translation>Kein Konto ist offen.</translation>
    </message>
    <message>
        <source>This account is gone when you quit: there is nothing to keep or remove.</source>
        <translation>Dieses Konto ist nach dem Beenden weg: es gibt nichts aufzubewahren oder zu entfernen.</translation>
    </message>
    <message>
        <source>This account has no such page.</source>
        <translation>Dieses Konto hat diese Seite nicht.</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>Hier begann der Weg.</translation>
    </message>
    <message>
        <source>This is where you were last.</source>
        <translation>Hier endet der Weg.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Switch to account</source>
        <translation>Zum Konto wechseln</translation>
    </message>
    <message>
        <source>open account</source>
        <translation>offenes Konto</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>read operation</source>
        <translation>Leseoperation</translation>
    </message>
    <message>
        <source>Copied as cURL; instead of the secret it has a placeholder</source>
        <translation>Als cURL kopiert; statt des Secrets steht dort ein Platzhalter</translation>
    </message>
    <message>
        <source>Asking the server what this account is</source>
        <translation>Der Server wird gefragt, was dieses Konto ist</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What was seen of this account before is sealed, and cannot be shown until then.</source>
        <translation>Was von diesem Konto früher zu sehen war, ist versiegelt und kann bis dahin nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The keychain is locked; nothing is lost</source>
        <translation>Der Schlüsselbund ist gesperrt; nichts ist verloren</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain</source>
        <translation>Das Secret wird aus dem Schlüsselbund gelesen</translation>
    </message>
    <message>
        <source>The secret of this account is not held</source>
        <translation>Das Secret dieses Kontos liegt nicht vor</translation>
    </message>
    <message>
        <source>%1 Until then what was last seen is shown.</source>
        <translation>%1 Bis dahin ist zu sehen, was zuletzt da war.</translation>
    </message>
    <message>
        <source>Enter the secret</source>
        <translation>Secret eingeben</translation>
    </message>
    <message>
        <source>The account could not be opened</source>
        <translation>Das Konto konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 (%2) - Calends</source>
        <translation>%1 (%2) - Calends</translation>
    </message>
    <message>
        <source>Writes: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>Nothing is kept after this run</source>
        <translation>Nach diesem Lauf bleibt nichts</translation>
    </message>
    <message>
        <source>Pin the inspector</source>
        <translation>Inspektor anheften</translation>
    </message>
    <message>
        <source>Inspector in a window of its own</source>
        <translation>Inspektor in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Pane before</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Reiter</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In neuem Reiter öffnen</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Konto %1: %2</translation>
    </message>
    <message>
        <source>There are fewer accounts.</source>
        <translation>So viele Konten gibt es nicht.</translation>
    </message>
    <message>
        <source>No tab was closed in this run.</source>
        <translation>In diesem Lauf wurde kein Reiter geschlossen.</translation>
    </message>
    <message>
        <source>There is one tab only.</source>
        <translation>Es gibt nur einen Reiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Geräumige Zeilen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Select the row, or not</source>
        <translation>Zeile auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select up to this row</source>
        <translation>Bis zu dieser Zeile auswählen</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>Ausgewählte Zeilen als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as CSV</source>
        <translation>Ausgewählte Zeilen als CSV kopieren</translation>
    </message>
    <message>
        <source>saved filter of %1</source>
        <translation>gespeicherter Filter von %1</translation>
    </message>
</context>
<context>
    <name>Calends::OpeningPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Opening the account</source>
        <translation>Das Konto wird geöffnet</translation>
    </message>
</context>
<context>
    <name>Calends::OperationForm</name>
    <message>
        <source>Part of the address; needed</source>
        <translation>Teil der Adresse; nötig</translation>
    </message>
    <message>
        <source>May be left out: %1; at most %2</source>
        <translation>Kann leer bleiben: %1; höchstens %2</translation>
    </message>
    <message>
        <source>May be left out; at most %1</source>
        <translation>Kann leer bleiben; höchstens %1</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Query parameters beyond these, such as status=upcoming&amp;sortStart=asc</source>
        <translation>Weitere Query-Parameter, etwa status=upcoming&amp;sortStart=asc</translation>
    </message>
    <message>
        <source>Further query parameters</source>
        <translation>Weitere Query-Parameter</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Parameter %1</translation>
    </message>
    <message>
        <source>Body, JSON</source>
        <translation>Body, JSON</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Gefragt als</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Person %1, with the token that is held</source>
        <translation>Person %1, mit dem vorliegenden Token</translation>
    </message>
</context>
<context>
    <name>Calends::OperationPage</name>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Choose an operation…</source>
        <translation>Operation auswählen…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Ask the server anything it can be asked</source>
        <translation>Den Server alles fragen, was er beantwortet</translation>
    </message>
    <message>
        <source>Every operation that only reads can be run here, and its answer is shown as it came.</source>
        <translation>Jede Operation, die nur liest, lässt sich hier ausführen; die Antwort ist zu sehen, wie sie kam.</translation>
    </message>
    <message>
        <source>Choose an operation</source>
        <translation>Eine Operation auswählen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Aufruf abbrechen</translation>
    </message>
    <message>
        <source>API version %1</source>
        <translation>API-Version %1</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>The answer is under way.</source>
        <translation>Die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Waits for its turn in the rate budget</source>
        <translation>Wartet, bis das Limit es erlaubt</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Der Server bat zu warten</translation>
    </message>
    <message>
        <source>Waits for a fresh token</source>
        <translation>Wartet auf ein frisches Token</translation>
    </message>
    <message>
        <source>Asked, waits for the answer</source>
        <translation>Gefragt, wartet auf die Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 sind zu sehen</translation>
    </message>
</context>
<context>
    <name>Calends::PaletteModel</name>
    <message>
        <source>%1, not available: %2</source>
        <translation>%1, nicht verfügbar: %2</translation>
    </message>
</context>
<context>
    <name>Calends::PlanSection</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Go by what the server tells</source>
        <translation>Dem Server folgen</translation>
    </message>
    <message>
        <source>Plan not known</source>
        <translation>Tarif nicht bekannt</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Art des Kunden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Not learnt yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>hier bestätigt</translation>
    </message>
    <message>
        <source>inferred from reads</source>
        <translation>aus Abfragen erschlossen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing is confirmed: this is what the server told.</source>
        <translation>Nichts ist bestätigt: so hat es der Server gesagt.</translation>
    </message>
    <message>
        <source>Only Platform customers have plans that differ in the API.</source>
        <translation>Nur Platform-Kunden haben Tarife, die sich in der API unterscheiden.</translation>
    </message>
</context>
<context>
    <name>Calends::PrivacySection</name>
    <message>
        <source>Discreet mode</source>
        <translation>Diskreter Modus</translation>
    </message>
    <message>
        <source>Names, addresses and answers are veiled in tables and inspectors. Holding Ctrl and Alt shows those of the row that the pointer or the keyboard is on. Exports, copies and screen readers have them as before.</source>
        <translation>Namen, Adressen und Antworten sind in Tabellen und Inspektoren verschleiert. Strg und Alt gedrückt zeigt die der Zeile, auf der Zeiger oder Tastatur stehen. Exporte, Kopien und Bildschirmleser erhalten sie wie zuvor.</translation>
    </message>
</context>
<context>
    <name>Calends::ProfileSection</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Only when the system does not trust the server</source>
        <translation>Nur wenn das System dem Server nicht vertraut</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number: percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Choose the file of the own certificate authority</source>
        <translation>Datei der eigenen Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>Background share of the rate limit, in percent</source>
        <translation>Anteil des Hintergrunds am Anfragelimit, in Prozent</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Environment and its colour</source>
        <translation>Umgebung und ihre Farbe</translation>
    </message>
    <message>
        <source>Write level</source>
        <translation>Schreibstufe</translation>
    </message>
    <message>
        <source>Own certificate authority (PEM file)</source>
        <translation>Eigene Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>Share of the server&apos;s rate limit that work in the background may use</source>
        <translation>Anteil am Anfragelimit des Servers, den Arbeit im Hintergrund nutzen darf</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another authority counts from the next time this account is opened.</source>
        <translation>Eine andere Stelle gilt ab dem nächsten Öffnen dieses Kontos.</translation>
    </message>
    <message>
        <source>Changes to production will be possible, after you confirm each.</source>
        <translation>Änderungen an der Produktion werden möglich, jede nach Bestätigung.</translation>
    </message>
    <message>
        <source>What you click may then have to wait until the limit&apos;s next window.</source>
        <translation>Ein Klick muss dann vielleicht bis zum nächsten Zeitfenster des Limits warten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Zertifikat der Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Calends::QueryChip</name>
    <message>
        <source>Remove the condition %1</source>
        <translation>Bedingung %1 entfernen</translation>
    </message>
    <message>
        <source>%1
Click or press Delete to remove it</source>
        <translation>%1
Klick oder Entf entfernt sie</translation>
    </message>
</context>
<context>
    <name>Calends::QueryEdit</name>
    <message>
        <source>Words, and conditions such as zone:Europe/*, no:schedule or created&gt;=2026-01. Ctrl+Space lists what can be asked.</source>
        <translation>Wörter und Bedingungen wie zone:Europe/*, no:schedule oder created&gt;=2026-01. Strg+Leertaste listet auf, wonach gefragt werden kann.</translation>
    </message>
</context>
<context>
    <name>Calends::RateGauge</name>
    <message>
        <source>Opens the rate limits</source>
        <translation>Öffnet die Anfragelimits</translation>
    </message>
    <message>
        <source>Budget used up · goes on in %1 s</source>
        <translation>Budget aufgebraucht · weiter in %1 s</translation>
    </message>
    <message>
        <source>Budget not known yet</source>
        <translation>Budget noch nicht bekannt</translation>
    </message>
    <message>
        <source>Budget %1 / %2 · resets in %3 s</source>
        <translation>Budget %1 / %2 · neu in %3 s</translation>
    </message>
    <message>
        <source>%1 · another limit in %2 s</source>
        <translation>%1 · ein weiteres Limit in %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <translation>%1 · %2 warten</translation>
    </message>
</context>
<context>
    <name>Calends::RatePanel</name>
    <message>
        <source>Rate limits</source>
        <translation>Anfragelimits</translation>
    </message>
    <message>
        <source>What you wait for goes first. Work in the background takes at most %1 % of a limit.</source>
        <translation>Vorrang hat, worauf eine Person wartet. Arbeit im Hintergrund nimmt höchstens %1 % eines Limits.</translation>
    </message>
    <message>
        <source>No limit is known yet: the server tells it with its first answer.</source>
        <translation>Noch ist kein Limit bekannt: der Server nennt es mit seiner ersten Antwort.</translation>
    </message>
    <message>
        <source>In the background, at this pace: %1</source>
        <translation>Im Hintergrund, bei diesem Tempo: %1</translation>
    </message>
    <message>
        <source>Nothing waits in the background.</source>
        <translation>Im Hintergrund wartet nichts.</translation>
    </message>
</context>
<context>
    <name>Calends::RateRow</name>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>blocked by the server, goes on in %1 s</source>
        <translation>vom Server gesperrt, weiter in %1 s</translation>
    </message>
    <message>
        <source>the next answer tells it</source>
        <translation>die nächste Antwort nennt es</translation>
    </message>
    <message>
        <source>resets in %1 s</source>
        <translation>neu in %1 s</translation>
    </message>
    <message>
        <source>nothing is used</source>
        <translation>nichts ist verbraucht</translation>
    </message>
    <message>
        <source>Waiting: %1 in front, %2 in the background</source>
        <translation>Wartend: %1 vorn, %2 im Hintergrund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Calends::RequestConsole</name>
    <message>
        <source>Request console</source>
        <translation>Anfragekonsole</translation>
    </message>
</context>
<context>
    <name>Calends::RequestDetail</name>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
</context>
<context>
    <name>Calends::RequestPane</name>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Als cURL kopieren</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Filter requests: status&gt;=400, method:get, took&gt;500</source>
        <translation>Anfragen filtern: status&gt;=400, method:get, took&gt;500</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Anfragen filtern</translation>
    </message>
    <message>
        <source>Close the request console</source>
        <translation>Anfragekonsole schließen</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Zuerst eine Anfrage auswählen.</translation>
    </message>
    <message>
        <source>As a command for a shell, with a placeholder for the secret (Ctrl+Shift+C)</source>
        <translation>Als Befehl für eine Shell, mit Platzhalter für das Secret (Strg+Umschalt+C)</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>Keine Anfrage passt zum Filter</translation>
    </message>
    <message>
        <source>It hides all %1.</source>
        <translation>Er verbirgt alle %1.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>What Calends asks of the server in this run is listed here, without any secret.</source>
        <translation>Was Calends den Server in diesem Lauf fragt, ist hier aufgeführt, ohne jedes Secret.</translation>
    </message>
    <message>
        <source>That request is no longer kept</source>
        <translation>Diese Anfrage ist nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>It is no longer among the last %1 of this run.</source>
        <translation>Sie gehört nicht mehr zu den letzten %1 dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>Calends::ResourcePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This list cannot be exported.</source>
        <translation>Diese Liste lässt sich nicht exportieren.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>In dieser Liste ist nichts.</translation>
    </message>
    <message>
        <source>In %1.</source>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Go to the row&apos;s inspector</source>
        <translation>Zum Inspektor der Zeile</translation>
    </message>
    <message>
        <source>Choose no row</source>
        <translation>Keine Zeile wählen</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Ask the server again (Ctrl+R)</source>
        <translation>Den Server erneut fragen (Strg+R)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Zuerst eine Zeile auswählen.</translation>
    </message>
    <message>
        <source>This row was read in an earlier run, whose requests are gone. Refresh reads it again.</source>
        <translation>Diese Zeile wurde in einem früheren Lauf gelesen, dessen Anfragen weg sind. Aktualisieren liest sie neu.</translation>
    </message>
    <message>
        <source>Write the list to a file (Ctrl+E)</source>
        <translation>Die Liste in eine Datei schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save filter, columns and order as</source>
        <translation>Filter, Spalten und Reihenfolge speichern als</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>What it showed stays on this page.</source>
        <translation>Was er zeigte, bleibt auf dieser Seite.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern…</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Keep filter, columns and order under a name, in the sidebar</source>
        <translation>Filter, Spalten und Reihenfolge unter einem Namen in der Seitenleiste aufbewahren</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Saved filter: %1</source>
        <translation>Gespeicherter Filter: %1</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>It is shown as it was saved.</source>
        <translation>Zu sehen ist, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save as another…</source>
        <translation>Als weiteren speichern…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show the page without it</source>
        <translation>Seite ohne ihn zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Filters of this list are not kept.</source>
        <translation>Filter dieser Liste werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Go to a row first.</source>
        <translation>Zuerst zu einer Zeile gehen.</translation>
    </message>
    <message>
        <source>No row is shown.</source>
        <translation>Keine Zeile wird gezeigt.</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Calends::SandboxProcess</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The sandbox ended before it was ready: %1</source>
        <translation>Die Sandbox endete, bevor sie bereit war: %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
</context>
<context>
    <name>Calends::SearchButton</name>
    <message>
        <source>Search people, bookings, event types, or type a command</source>
        <translation>Personen, Buchungen, Ereignistypen suchen oder einen Befehl eintippen</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Calends::SecretForm</name>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Still empty: %1.</source>
        <translation>Noch leer: %1.</translation>
    </message>
</context>
<context>
    <name>Calends::SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Choose no row (Esc)</source>
        <translation>Keine Zeile wählen (Esc)</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl leeren</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>The columns that are shown, a line for each row, tabs between them</source>
        <translation>Die gezeigten Spalten, eine Textzeile je Zeile, Tabulatoren dazwischen</translation>
    </message>
    <message>
        <source>The columns that are shown, safe for spreadsheets</source>
        <translation>Die gezeigten Spalten, ungefährlich für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1 selected of %2</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>The rows are being copied.</source>
        <translation>Die Zeilen werden kopiert.</translation>
    </message>
</context>
<context>
    <name>Calends::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>With sample data, what is chosen here holds for this run only.</source>
        <translation>Bei Beispieldaten gilt, was hier gewählt wird, nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single letters act only while no text field has the keyboard.</source>
        <translation>Einzelne Buchstaben wirken nur, solange kein Textfeld die Tastatur hat.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Calends::Sidebar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>Calends::SidebarFilters</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Update with what is shown</source>
        <translation>Mit dem Gezeigten aktualisieren</translation>
    </message>
</context>
<context>
    <name>Calends::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
</context>
<context>
    <name>Calends::StatePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
</context>
<context>
    <name>Calends::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Calends::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Close tab %1: %2</source>
        <translation>Reiter %1 schließen: %2</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
</context>
<context>
    <name>Calends::TableView</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Keep columns up to “%1” in place</source>
        <translation>Spalten bis „%1“ stehen lassen</translation>
    </message>
    <message>
        <source>Let every column scroll</source>
        <translation>Jede Spalte rollen lassen</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten auswählen…</translation>
    </message>
    <message>
        <source>Columns as they were</source>
        <translation>Spalten wie zuvor</translation>
    </message>
</context>
<context>
    <name>Calends::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Calends::TickedList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>This column is the first.</source>
        <translation>Diese Spalte ist die erste.</translation>
    </message>
    <message>
        <source>This column is the last.</source>
        <translation>Diese Spalte ist die letzte.</translation>
    </message>
</context>
<context>
    <name>Calends::WelcomePage</name>
    <message>
        <source>Welcome to Calends</source>
        <translation>Willkommen bei Calends</translation>
    </message>
    <message>
        <source>The admin console for Cal.com. Where would you like to begin?</source>
        <translation>Die Verwaltungskonsole für Cal.com. Womit soll es losgehen?</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>With an API key, an OAuth client or a token</source>
        <translation>Mit API-Schlüssel, OAuth-Client oder Token</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>Mit Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>A pretend server on this machine, gone when you quit</source>
        <translation>Ein nachgestellter Server auf diesem Rechner, nach dem Beenden weg</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <source>A file exported from another Calends; it holds no secret</source>
        <translation>Eine aus einem anderen Calends exportierte Datei; sie enthält kein Secret</translation>
    </message>
</context>
<context>
    <name>Calends::WindowPage</name>
    <message>
        <source>This page shows no list.</source>
        <translation>Diese Seite zeigt keine Liste.</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>The server redirects to another address.</source>
        <translation>Der Server leitet an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>The address must begin with https:// — without TLS every secret could be read on the way. Only this computer itself may be asked without.</source>
        <translation>Die Adresse muss mit https:// beginnen – ohne TLS könnte jedes Secret unterwegs mitgelesen werden. Nur dieser Rechner selbst darf ohne gefragt werden.</translation>
    </message>
    <message>
        <source>A part of the address is missing.</source>
        <translation>Ein Teil der Adresse fehlt.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>%1 to %2</source>
        <comment>start and end of a time span</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>noch etwa %n s</numerusform>
            <numerusform>noch etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Admin console for Cal.com.</source>
        <translation>Verwaltungskonsole für Cal.com.</translation>
    </message>
    <message>
        <source>Open on sample data: a pretend server on this machine that ends with Calends.</source>
        <translation>Mit Beispieldaten öffnen: ein nachgestellter Server auf diesem Rechner, der mit Calends endet.</translation>
    </message>
    <message>
        <source>Save a picture of every page and state in this folder, and end.</source>
        <translation>Ein Bild jeder Seite und jedes Zustands in diesem Ordner ablegen, dann enden.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open this profile first.</source>
        <translation>Dieses Profil zuerst öffnen.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customer of the sample data: platform, organization, team or individual.</source>
        <translation>Kunde der Beispieldaten: platform, organization, team oder individual.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Plan of a platform customer.</source>
        <translation>Tarif eines Platform-Kunden.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>How many people the sample data has.</source>
        <translation>Wie viele Personen die Beispieldaten enthalten.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many bookings the sample data has.</source>
        <translation>Wie viele Buchungen die Beispieldaten enthalten.</translation>
    </message>
    <message>
        <source>Rate limit of the sample data&apos;s server, as 500/60, or none.</source>
        <translation>Anfragelimit des Servers der Beispieldaten, als 500/60 oder none.</translation>
    </message>
    <message>
        <source>calls/seconds</source>
        <translation>Aufrufe/Sekunden</translation>
    </message>
    <message>
        <source>Speak this language, as de; pseudo-rtl shows the window mirrored, with longer words.</source>
        <translation>Diese Sprache sprechen, etwa de; pseudo-rtl zeigt das Fenster gespiegelt und mit längeren Wörtern.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Kürzel</translation>
    </message>
</context>
<context>
    <name>Credential</name>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Token of user %1</source>
        <translation>Token des Benutzers %1</translation>
    </message>
    <message>
        <source>Managed user&apos;s token</source>
        <translation>Token eines verwalteten Benutzers</translation>
    </message>
    <message>
        <source>OAuth2 token of %1</source>
        <translation>OAuth2-Token von %1</translation>
    </message>
</context>
<context>
    <name>CredentialRing</name>
    <message>
        <source>an API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>an OAuth client&apos;s id and secret</source>
        <translation>Id und Secret eines OAuth-Clients</translation>
    </message>
    <message>
        <source>a managed user&apos;s token</source>
        <translation>Token eines verwalteten Benutzers</translation>
    </message>
    <message>
        <source>an OAuth2 token</source>
        <translation>OAuth2-Token</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>The secret of client %1 is not held.</source>
        <translation>Das Secret des Clients %1 liegt nicht vor.</translation>
    </message>
    <message>
        <source>This acts for user %1, whose token is not held: lend a token of this person.</source>
        <translation>Hier wird für Benutzer %1 gehandelt, dessen Token nicht vorliegt: ein Token dieser Person leihen.</translation>
    </message>
    <message>
        <source>This needs %1.</source>
        <translation>Nötig ist: %1.</translation>
    </message>
    <message>
        <source>This cannot be done for another person, only for the account itself.</source>
        <translation>Das geht nicht für eine andere Person, nur für das Konto selbst.</translation>
    </message>
    <message>
        <source>This account signs with %1, which is missing.</source>
        <translation>Dieses Konto signiert so, doch es fehlt: %1.</translation>
    </message>
    <message>
        <source>This needs %1, and the account has none.</source>
        <translation>Nötig ist: %1; das Konto hat keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>This needs %1; the account has %2.</source>
        <translation>Nötig ist: %1; das Konto hat: %2.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>held for this run</source>
        <translation>für diesen Lauf aufbewahrt</translation>
    </message>
    <message>
        <source>held</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>It is lent: Calends never refreshes it.</source>
        <translation>Es ist geliehen: Calends erneuert es nie.</translation>
    </message>
    <message>
        <source>The Calends that keeps this account refreshes it.</source>
        <translation>Das Calends, das dieses Konto führt, erneuert es.</translation>
    </message>
    <message>
        <source>Calends refreshes it.</source>
        <translation>Calends erneuert es.</translation>
    </message>
    <message>
        <source>It is Calends&apos; own, but cannot be refreshed without its client&apos;s secret: add the client.</source>
        <translation>Es gehört Calends, kann aber ohne das Secret seines Clients nicht erneuert werden: den Client hinzufügen.</translation>
    </message>
    <message>
        <source>It is Calends&apos; own, but its refresh token is spent: enter a fresh pair.</source>
        <translation>Es gehört Calends, aber sein Refresh-Token ist verbraucht: ein frisches Paar eingeben.</translation>
    </message>
    <message>
        <source>The token does not say when it expires.</source>
        <translation>Das Token sagt nicht, wann es abläuft.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>It was lent: ask for a fresh one and enter it here.</source>
        <translation>Es war geliehen: ein frisches erbitten und hier eingeben.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Expired %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the secret of %1</source>
        <translation>Secret von %1 vergessen</translation>
    </message>
    <message>
        <source>the server shows the secret</source>
        <translation>der Server zeigt das Secret</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopt the secret of %1</source>
        <translation>Secret von %1 übernehmen</translation>
    </message>
    <message>
        <source>secret not held</source>
        <translation>Secret liegt nicht vor</translation>
    </message>
    <message>
        <source>Nothing else uses this pair of tokens, so Calends may refresh it</source>
        <translation>Nichts anderes nutzt dieses Token-Paar, Calends darf es also erneuern</translation>
    </message>
    <message>
        <source>Each refresh makes the former pair worthless. Leave this unticked where another program uses the pair: then it is lent, Calends never refreshes it, and asks for a fresh token when it has expired.</source>
        <translation>Jedes Erneuern macht das vorige Paar wertlos. Nicht ankreuzen, wo ein anderes Programm das Paar nutzt: dann ist es geliehen, Calends erneuert es nie und bittet nach Ablauf um ein frisches Token.</translation>
    </message>
    <message>
        <source>A managed user&apos;s pair is refreshed with its client&apos;s secret, which is added under “Credentials and plan”.</source>
        <translation>Das Paar eines verwalteten Benutzers wird mit dem Secret seines Clients erneuert, das unter „Zugangsdaten und Tarif“ hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Only a pair can be refreshed: paste the refresh token first.</source>
        <translation>Nur ein Paar kann erneuert werden: zuerst das Refresh-Token einfügen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Client secret, of a confidential client</source>
        <translation>Client-Secret, bei einem vertraulichen Client</translation>
    </message>
    <message>
        <source>Scopes of the token, with spaces between</source>
        <translation>Scopes des Tokens, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>This token is of another person (%1). Connect it as an account of its own.</source>
        <translation>Dieses Token gehört einer anderen Person (%1). Es als eigenes Konto verbinden.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Forget the token of %1</source>
        <translation>Token von %1 vergessen</translation>
    </message>
</context>
<context>
    <name>Decoding</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>eine kleinere Zahl</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>eine Zeit</translation>
    </message>
    <message>
        <source>%1 was expected, %2 was found</source>
        <translation>erwartet war %1, gefunden wurde %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>EventTypePage</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Booking page</source>
        <translation>Buchungsseite</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>The owner&apos;s default</source>
        <translation>Der Standard des Inhabers</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>When it can be booked</source>
        <translation>Wann gebucht werden kann</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Slots every</source>
        <translation>Slots alle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Reading the hidden ones…</source>
        <translation>Die verborgenen werden gelesen…</translation>
    </message>
    <message>
        <source>Hidden ones cannot be read: %1</source>
        <translation>Verborgene sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Terminplanung</translation>
    </message>
    <message>
        <source>Filter by title, owner, location or kind</source>
        <translation>Nach Titel, Inhaber, Ort oder Art filtern</translation>
    </message>
    <message>
        <source>1 event type</source>
        <translation>1 Ereignistyp</translation>
    </message>
    <message>
        <source>%1 event types</source>
        <translation>%1 Ereignistypen</translation>
    </message>
    <message>
        <source>No event types</source>
        <translation>Keine Ereignistypen</translation>
    </message>
    <message>
        <source>This account has none, so nothing of it can be booked.</source>
        <translation>Dieses Konto hat keine, also kann davon nichts gebucht werden.</translation>
    </message>
</context>
<context>
    <name>EventTypeSources</name>
    <message>
        <source>Event types of team %1</source>
        <translation>Ereignistypen des Teams %1</translation>
    </message>
    <message>
        <source>A managed user&apos;s token shows that person&apos;s event types only.</source>
        <translation>Das Token eines verwalteten Benutzers zeigt nur die Ereignistypen dieser Person.</translation>
    </message>
    <message>
        <source>Other people&apos;s own event types are loaded one by one, from the person&apos;s row.</source>
        <translation>Ereignistypen anderer Personen werden einzeln geladen, aus der Zeile der Person.</translation>
    </message>
    <message>
        <source>Event types of %1</source>
        <translation>Ereignistypen von %1</translation>
    </message>
    <message>
        <source>Hidden event types and booking fields are told to their owner only.</source>
        <translation>Verborgene Ereignistypen und Buchungsfelder werden nur ihrem Inhaber genannt.</translation>
    </message>
    <message>
        <source>Your own event types</source>
        <translation>Eigene Ereignistypen</translation>
    </message>
    <message>
        <source>The account has no user name, and event types are listed by it.</source>
        <translation>Das Konto hat keinen Benutzernamen, und danach werden Ereignistypen aufgelistet.</translation>
    </message>
    <message>
        <source>Set a user name in the account&apos;s profile.</source>
        <translation>Im Profil des Kontos einen Benutzernamen setzen.</translation>
    </message>
</context>
<context>
    <name>EventTypeTable</name>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Managed by its team</source>
        <translation>Vom Team verwaltet</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Owner or team</source>
        <translation>Inhaber oder Team</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1 (%2).</source>
        <translation>In den Ordner %1 kann nichts geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1).</source>
        <translation>Die Datei kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>its details are not stored; refresh the list</source>
        <translation>Einzelheiten sind nicht gespeichert; die Liste aktualisieren</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Booking id</source>
        <translation>Buchungs-Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail shown</source>
        <translation>Gezeigte E-Mail</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>UID</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Event type id</source>
        <translation>Ereignistyp-Id</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Meeting URL</source>
        <translation>Meeting-URL</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Host was absent</source>
        <translation>Gastgeber nicht erschienen</translation>
    </message>
    <message>
        <source>Reason for cancelling</source>
        <translation>Grund der Stornierung</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Storniert von</translation>
    </message>
    <message>
        <source>Reason for rescheduling</source>
        <translation>Grund der Verschiebung</translation>
    </message>
    <message>
        <source>Rescheduled by</source>
        <translation>Verschoben von</translation>
    </message>
    <message>
        <source>Rescheduled from</source>
        <translation>Verschoben von Termin</translation>
    </message>
    <message>
        <source>Rescheduled to</source>
        <translation>Verschoben auf Termin</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Calendar UID</source>
        <translation>Kalender-UID</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Of a managed user</source>
        <translation>Eines verwalteten Benutzers</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Event type slug</source>
        <translation>Slug des Ereignistyps</translation>
    </message>
    <message>
        <source>Team slug</source>
        <translation>Slug des Teams</translation>
    </message>
    <message>
        <source>Organization slug</source>
        <translation>Slug der Organisation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Occurrences</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Instant meeting</source>
        <translation>Sofort-Meeting</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routing</translation>
    </message>
    <message>
        <source>E-mail verification code</source>
        <translation>Bestätigungscode der E-Mail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Default question</source>
        <translation>Standardfrage</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Locked when prefilled</source>
        <translation>Gesperrt, wenn vorausgefüllt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Label of the first name</source>
        <translation>Beschriftung des Vornamens</translation>
    </message>
    <message>
        <source>Placeholder of the first name</source>
        <translation>Platzhalter des Vornamens</translation>
    </message>
    <message>
        <source>Label of the last name</source>
        <translation>Beschriftung des Nachnamens</translation>
    </message>
    <message>
        <source>Placeholder of the last name</source>
        <translation>Platzhalter des Nachnamens</translation>
    </message>
    <message>
        <source>Last name required</source>
        <translation>Nachname ist Pflicht</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>Inhaber-Id</translation>
    </message>
    <message>
        <source>Lengths to choose from</source>
        <translation>Wählbare Dauern</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Booking page</source>
        <translation>Buchungsseite</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Team id</source>
        <translation>Team-Id</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Managed by event type</source>
        <translation>Verwaltet von Ereignistyp</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>All team members are hosts</source>
        <translation>Alle Mitglieder des Teams sind Gastgeber</translation>
    </message>
    <message>
        <source>Same host when rescheduled</source>
        <translation>Beim Verschieben derselbe Gastgeber</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No guests</source>
        <translation>Keine Gäste</translation>
    </message>
    <message>
        <source>Booker&apos;s e-mail is verified</source>
        <translation>E-Mail des Buchenden wird bestätigt</translation>
    </message>
    <message>
        <source>Booked by signed-in hosts only</source>
        <translation>Nur von angemeldeten Gastgebern buchbar</translation>
    </message>
    <message>
        <source>Schedule id</source>
        <translation>Zeitplan-Id</translation>
    </message>
    <message>
        <source>Slot interval</source>
        <translation>Slot-Abstand</translation>
    </message>
    <message>
        <source>Least notice</source>
        <translation>Mindestvorlauf</translation>
    </message>
    <message>
        <source>Buffer before</source>
        <translation>Puffer davor</translation>
    </message>
    <message>
        <source>Buffer after</source>
        <translation>Puffer danach</translation>
    </message>
    <message>
        <source>Start offset</source>
        <translation>Versatz des Beginns</translation>
    </message>
    <message>
        <source>Only the first slot of a day</source>
        <translation>Nur der erste Slot eines Tages</translation>
    </message>
    <message>
        <source>Optimized slots</source>
        <translation>Optimierte Slots</translation>
    </message>
    <message>
        <source>Instant meetings</source>
        <translation>Sofort-Meetings</translation>
    </message>
    <message>
        <source>Past bookings can be rescheduled</source>
        <translation>Vergangene Buchungen verschiebbar</translation>
    </message>
    <message>
        <source>Cancelled bookings can be rescheduled</source>
        <translation>Stornierte Buchungen verschiebbar</translation>
    </message>
    <message>
        <source>No cancelling</source>
        <translation>Kein Stornieren</translation>
    </message>
    <message>
        <source>No rescheduling</source>
        <translation>Kein Verschieben</translation>
    </message>
    <message>
        <source>Most bookings</source>
        <translation>Höchstens Buchungen</translation>
    </message>
    <message>
        <source>Most minutes booked</source>
        <translation>Höchstens gebuchte Minuten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Bookings of one booker</source>
        <translation>Buchungen je Buchendem</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seats a slot</source>
        <translation>Plätze je Slot</translation>
    </message>
    <message>
        <source>Free seats shown</source>
        <translation>Freie Plätze gezeigt</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name in calendars</source>
        <translation>Name in Kalendern</translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation>Sprache der Seite</translation>
    </message>
    <message>
        <source>Time zone is fixed</source>
        <translation>Zeitzone steht fest</translation>
    </message>
    <message>
        <source>Notes kept out of calendars</source>
        <translation>Notizen nicht in Kalendern</translation>
    </message>
    <message>
        <source>Details kept out of calendars</source>
        <translation>Einzelheiten nicht in Kalendern</translation>
    </message>
    <message>
        <source>Organizer&apos;s e-mail hidden</source>
        <translation>E-Mail des Organisators verborgen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Sent from the calendar&apos;s address</source>
        <translation>Von der Kalenderadresse gesendet</translation>
    </message>
    <message>
        <source>Page after booking</source>
        <translation>Seite nach der Buchung</translation>
    </message>
    <message>
        <source>Parameters go to that page</source>
        <translation>Parameter gehen an diese Seite</translation>
    </message>
    <message>
        <source>Cal Video</source>
        <translation>Cal Video</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-Id</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Colour in the dark</source>
        <translation>Farbe im Dunkeln</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Layout at first</source>
        <translation>Anfangsansicht</translation>
    </message>
    <message>
        <source>In the light</source>
        <translation>Im Hellen</translation>
    </message>
    <message>
        <source>In the dark</source>
        <translation>Im Dunkeln</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Organizer cannot record</source>
        <translation>Organisator kann nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Guests cannot record</source>
        <translation>Gäste können nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Page after the meeting</source>
        <translation>Seite nach dem Meeting</translation>
    </message>
    <message>
        <source>Recorded by itself</source>
        <translation>Automatisch aufgezeichnet</translation>
    </message>
    <message>
        <source>Transcribed by itself</source>
        <translation>Automatisch transkribiert</translation>
    </message>
    <message>
        <source>Guests cannot transcribe</source>
        <translation>Gäste können nicht transkribieren</translation>
    </message>
    <message>
        <source>Organizer cannot transcribe</source>
        <translation>Organisator kann nicht transkribieren</translation>
    </message>
    <message>
        <source>Transcripts by e-mail</source>
        <translation>Transkripte per E-Mail</translation>
    </message>
    <message>
        <source>Cancelling switched off</source>
        <translation>Stornieren abgeschaltet</translation>
    </message>
    <message>
        <source>Rescheduling switched off</source>
        <translation>Verschieben abgeschaltet</translation>
    </message>
    <message>
        <source>Minutes before the start</source>
        <translation>Minuten vor Beginn</translation>
    </message>
    <message>
        <source>No e-mails to attendees</source>
        <translation>Keine E-Mails an Teilnehmer</translation>
    </message>
    <message>
        <source>No e-mails to hosts</source>
        <translation>Keine E-Mails an Gastgeber</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Je Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Gleitend</translation>
    </message>
    <message>
        <source>Bookings at a time</source>
        <translation>Buchungen gleichzeitig</translation>
    </message>
    <message>
        <source>Offer to reschedule</source>
        <translation>Verschieben anbieten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Shown to everybody</source>
        <translation>Allen gezeigt</translation>
    </message>
    <message>
        <source>Credential id</source>
        <translation>Id der Zugangsdaten</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Höchstens Nutzungen</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzungen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Attendees shown</source>
        <translation>Teilnehmer gezeigt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Unconfirmed bookings take the slot</source>
        <translation>Unbestätigte Buchungen belegen den Slot</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Default schedule</source>
        <translation>Standardzeitplan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Access token expires</source>
        <translation>Access-Token läuft ab</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Refresh token expires</source>
        <translation>Refresh-Token läuft ab</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisations-Id</translation>
    </message>
    <message>
        <source>E-mails are sent</source>
        <translation>E-Mails werden gesendet</translation>
    </message>
    <message>
        <source>New users get event types</source>
        <translation>Neue Benutzer bekommen Ereignistypen</translation>
    </message>
    <message>
        <source>Calendar events are written</source>
        <translation>Kalendertermine werden geschrieben</translation>
    </message>
    <message>
        <source>Page after cancelling</source>
        <translation>Seite nach dem Stornieren</translation>
    </message>
    <message>
        <source>Page after rescheduling</source>
        <translation>Seite nach dem Verschieben</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Booking limits</source>
        <translation>Buchungslimits</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail verified</source>
        <translation>E-Mail bestätigt</translation>
    </message>
    <message>
        <source>Theme of the app</source>
        <translation>Farbschema der App</translation>
    </message>
    <message>
        <source>Branding hidden</source>
        <translation>Branding verborgen</translation>
    </message>
    <message>
        <source>Bookable together with others</source>
        <translation>Mit anderen gemeinsam buchbar</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>Eingeladen in</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Accepted at once</source>
        <translation>Sofort angenommen</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Vertreten von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Seats booked</source>
        <translation>Belegte Plätze</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Option id</source>
        <translation>Options-Id</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No impersonation</source>
        <translation>Kein Handeln als diese Person</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Eigens angelegte Rolle</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Own role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>Own invitation accepted</source>
        <translation>Eigene Einladung angenommen</translation>
    </message>
    <message>
        <source>Logo in Cal Video</source>
        <translation>Logo in Cal Video</translation>
    </message>
    <message>
        <source>Logo of the app</source>
        <translation>Logo der App</translation>
    </message>
    <message>
        <source>Icon of the app</source>
        <translation>Symbol der App</translation>
    </message>
    <message>
        <source>Is an organization</source>
        <translation>Ist eine Organisation</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Members not bookable alone</source>
        <translation>Mitglieder nicht einzeln buchbar</translation>
    </message>
    <message>
        <source>Creator joins at once</source>
        <translation>Wer anlegt, tritt sofort bei</translation>
    </message>
    <message>
        <source>Managed event types count</source>
        <translation>Verwaltete Ereignistypen zählen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payload template</source>
        <translation>Payload-Vorlage</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member of an object and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Unreadable row</source>
        <translation>Unlesbare Zeile</translation>
    </message>
    <message>
        <source>The server sent something unexpected</source>
        <translation>Der Server hat etwas Unerwartetes gesendet</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>List the service&apos;s outgoing addresses</source>
        <translation>Ausgehende Adressen des Dienstes auflisten</translation>
    </message>
    <message>
        <source>Read one service&apos;s outgoing addresses</source>
        <translation>Ausgehende Adressen eines einzelnen Dienstes lesen</translation>
    </message>
    <message>
        <source>Replace the API key</source>
        <translation>API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Read an OAuth2 client</source>
        <translation>OAuth2-Client lesen</translation>
    </message>
    <message>
        <source>Exchange a code or refresh OAuth2 tokens</source>
        <translation>Code eintauschen oder OAuth2-Token erneuern</translation>
    </message>
    <message>
        <source>List bookings</source>
        <translation>Buchungen auflisten</translation>
    </message>
    <message>
        <source>Create a booking</source>
        <translation>Buchung anlegen</translation>
    </message>
    <message>
        <source>Read a booking by its seat</source>
        <translation>Buchung über ihren Platz lesen</translation>
    </message>
    <message>
        <source>Check whether a booker&apos;s email needs verifying</source>
        <translation>Prüfen, ob die E-Mail-Adresse eines Buchenden bestätigt werden muss</translation>
    </message>
    <message>
        <source>Send a booker a verification code</source>
        <translation>Einem Buchenden einen Bestätigungscode senden</translation>
    </message>
    <message>
        <source>Verify a booker&apos;s email code</source>
        <translation>E-Mail-Code eines Buchenden prüfen</translation>
    </message>
    <message>
        <source>Read a booking</source>
        <translation>Buchung lesen</translation>
    </message>
    <message>
        <source>List a booking&apos;s attendees</source>
        <translation>Teilnehmer einer Buchung auflisten</translation>
    </message>
    <message>
        <source>Add an attendee to a booking</source>
        <translation>Teilnehmer zu einer Buchung hinzufügen</translation>
    </message>
    <message>
        <source>Remove an attendee from a booking</source>
        <translation>Teilnehmer aus einer Buchung entfernen</translation>
    </message>
    <message>
        <source>Read an attendee of a booking</source>
        <translation>Teilnehmer einer Buchung lesen</translation>
    </message>
    <message>
        <source>List a booking&apos;s calendar links</source>
        <translation>Kalenderlinks einer Buchung auflisten</translation>
    </message>
    <message>
        <source>Cancel a booking</source>
        <translation>Buchung stornieren</translation>
    </message>
    <message>
        <source>List a booking&apos;s video sessions</source>
        <translation>Videositzungen einer Buchung auflisten</translation>
    </message>
    <message>
        <source>Confirm a booking</source>
        <translation>Buchung bestätigen</translation>
    </message>
    <message>
        <source>Decline a booking</source>
        <translation>Buchung ablehnen</translation>
    </message>
    <message>
        <source>Add guests to a booking</source>
        <translation>Gäste zu einer Buchung hinzufügen</translation>
    </message>
    <message>
        <source>Change a booking&apos;s location</source>
        <translation>Ort einer Buchung ändern</translation>
    </message>
    <message>
        <source>Mark somebody absent from a booking</source>
        <translation>Jemanden bei einer Buchung als nicht erschienen vermerken</translation>
    </message>
    <message>
        <source>Reassign a booking to the next host</source>
        <translation>Buchung dem nächsten Gastgeber zuteilen</translation>
    </message>
    <message>
        <source>Reassign a booking to a chosen host</source>
        <translation>Buchung einem gewählten Gastgeber zuteilen</translation>
    </message>
    <message>
        <source>List a booking&apos;s recordings</source>
        <translation>Aufzeichnungen einer Buchung auflisten</translation>
    </message>
    <message>
        <source>List a booking&apos;s calendar references</source>
        <translation>Kalenderverweise einer Buchung auflisten</translation>
    </message>
    <message>
        <source>Ask an attendee to reschedule</source>
        <translation>Einen Teilnehmer um Verschieben bitten</translation>
    </message>
    <message>
        <source>Reschedule a booking</source>
        <translation>Buchung verschieben</translation>
    </message>
    <message>
        <source>Read how a booking was routed</source>
        <translation>Lesen, wie eine Buchung zugeteilt wurde</translation>
    </message>
    <message>
        <source>List a booking&apos;s transcripts</source>
        <translation>Transkripte einer Buchung auflisten</translation>
    </message>
    <message>
        <source>List connected calendars</source>
        <translation>Verbundene Kalender auflisten</translation>
    </message>
    <message>
        <source>List busy times</source>
        <translation>Belegte Zeiten auflisten</translation>
    </message>
    <message>
        <source>List calendar connections</source>
        <translation>Kalenderverbindungen auflisten</translation>
    </message>
    <message>
        <source>List events of a calendar connection</source>
        <translation>Termine einer Kalenderverbindung auflisten</translation>
    </message>
    <message>
        <source>Create an event in a calendar connection</source>
        <translation>Termin in einer Kalenderverbindung anlegen</translation>
    </message>
    <message>
        <source>Delete an event of a calendar connection</source>
        <translation>Termin einer Kalenderverbindung löschen</translation>
    </message>
    <message>
        <source>Read an event of a calendar connection</source>
        <translation>Termin einer Kalenderverbindung lesen</translation>
    </message>
    <message>
        <source>Update an event of a calendar connection</source>
        <translation>Termin einer Kalenderverbindung ändern</translation>
    </message>
    <message>
        <source>List free and busy times of a calendar connection</source>
        <translation>Freie und belegte Zeiten einer Kalenderverbindung auflisten</translation>
    </message>
    <message>
        <source>Check an ICS feed</source>
        <translation>ICS-Feed prüfen</translation>
    </message>
    <message>
        <source>Save ICS feeds</source>
        <translation>ICS-Feeds speichern</translation>
    </message>
    <message>
        <source>Check a calendar connection</source>
        <translation>Kalenderverbindung prüfen</translation>
    </message>
    <message>
        <source>Get a link to connect a calendar</source>
        <translation>Link zum Verbinden eines Kalenders holen</translation>
    </message>
    <message>
        <source>Save a calendar&apos;s sign-in</source>
        <translation>Anmeldung eines Kalenders speichern</translation>
    </message>
    <message>
        <source>Disconnect a calendar</source>
        <translation>Kalender trennen</translation>
    </message>
    <message>
        <source>Read a calendar event by the older route</source>
        <translation>Kalendertermin über die ältere Route lesen</translation>
    </message>
    <message>
        <source>Update a calendar event by the older route</source>
        <translation>Kalendertermin über die ältere Route ändern</translation>
    </message>
    <message>
        <source>List events of a calendar</source>
        <translation>Termine eines Kalenders auflisten</translation>
    </message>
    <message>
        <source>Create an event in a calendar</source>
        <translation>Termin in einem Kalender anlegen</translation>
    </message>
    <message>
        <source>Delete a calendar event</source>
        <translation>Kalendertermin löschen</translation>
    </message>
    <message>
        <source>Read a calendar event</source>
        <translation>Kalendertermin lesen</translation>
    </message>
    <message>
        <source>Update a calendar event</source>
        <translation>Kalendertermin ändern</translation>
    </message>
    <message>
        <source>List free and busy times of a calendar</source>
        <translation>Freie und belegte Zeiten eines Kalenders auflisten</translation>
    </message>
    <message>
        <source>Finish connecting a calendar</source>
        <translation>Verbinden eines Kalenders abschließen</translation>
    </message>
    <message>
        <source>List conferencing apps</source>
        <translation>Konferenz-Apps auflisten</translation>
    </message>
    <message>
        <source>Read the default conferencing app</source>
        <translation>Standard-Konferenz-App lesen</translation>
    </message>
    <message>
        <source>Connect a conferencing app</source>
        <translation>Konferenz-App verbinden</translation>
    </message>
    <message>
        <source>Set the default conferencing app</source>
        <translation>Standard-Konferenz-App festlegen</translation>
    </message>
    <message>
        <source>Disconnect a conferencing app</source>
        <translation>Konferenz-App trennen</translation>
    </message>
    <message>
        <source>Get a link to connect a conferencing app</source>
        <translation>Link zum Verbinden einer Konferenz-App holen</translation>
    </message>
    <message>
        <source>Finish connecting a conferencing app</source>
        <translation>Verbinden einer Konferenz-App abschließen</translation>
    </message>
    <message>
        <source>Read the credit balance</source>
        <translation>Guthaben lesen</translation>
    </message>
    <message>
        <source>Spend credits</source>
        <translation>Guthaben ausgeben</translation>
    </message>
    <message>
        <source>Set the destination calendar</source>
        <translation>Zielkalender festlegen</translation>
    </message>
    <message>
        <source>List event types</source>
        <translation>Ereignistypen auflisten</translation>
    </message>
    <message>
        <source>Create an event type</source>
        <translation>Ereignistyp anlegen</translation>
    </message>
    <message>
        <source>Delete an event type</source>
        <translation>Ereignistyp löschen</translation>
    </message>
    <message>
        <source>Read an event type</source>
        <translation>Ereignistyp lesen</translation>
    </message>
    <message>
        <source>Update an event type</source>
        <translation>Ereignistyp ändern</translation>
    </message>
    <message>
        <source>List booking fields of an event type</source>
        <translation>Buchungsfelder eines Ereignistyps auflisten</translation>
    </message>
    <message>
        <source>Change booking fields of an event type</source>
        <translation>Buchungsfelder eines Ereignistyps ändern</translation>
    </message>
    <message>
        <source>Add booking fields to an event type</source>
        <translation>Buchungsfelder zu einem Ereignistyp hinzufügen</translation>
    </message>
    <message>
        <source>Replace all booking fields of an event type</source>
        <translation>Alle Buchungsfelder eines Ereignistyps ersetzen</translation>
    </message>
    <message>
        <source>Delete a booking field of an event type</source>
        <translation>Buchungsfeld eines Ereignistyps löschen</translation>
    </message>
    <message>
        <source>List CRM sync errors of an event type</source>
        <translation>CRM-Synchronisierungsfehler eines Ereignistyps auflisten</translation>
    </message>
    <message>
        <source>List the change history of an event type</source>
        <translation>Änderungsverlauf eines Ereignistyps auflisten</translation>
    </message>
    <message>
        <source>List private links of an event type</source>
        <translation>Private Links eines Ereignistyps auflisten</translation>
    </message>
    <message>
        <source>Create a private link for an event type</source>
        <translation>Privaten Link für einen Ereignistyp anlegen</translation>
    </message>
    <message>
        <source>Delete a private link of an event type</source>
        <translation>Privaten Link eines Ereignistyps löschen</translation>
    </message>
    <message>
        <source>Update a private link of an event type</source>
        <translation>Privaten Link eines Ereignistyps ändern</translation>
    </message>
    <message>
        <source>Read the host set-up of an event type</source>
        <translation>Gastgeber-Einrichtung eines Ereignistyps lesen</translation>
    </message>
    <message>
        <source>Delete all webhooks of an event type</source>
        <translation>Alle Webhooks eines Ereignistyps löschen</translation>
    </message>
    <message>
        <source>List webhooks of an event type</source>
        <translation>Webhooks eines Ereignistyps auflisten</translation>
    </message>
    <message>
        <source>Create a webhook for an event type</source>
        <translation>Webhook für einen Ereignistyp anlegen</translation>
    </message>
    <message>
        <source>Delete a webhook of an event type</source>
        <translation>Webhook eines Ereignistyps löschen</translation>
    </message>
    <message>
        <source>Read a webhook of an event type</source>
        <translation>Webhook eines Ereignistyps lesen</translation>
    </message>
    <message>
        <source>Update a webhook of an event type</source>
        <translation>Webhook eines Ereignistyps ändern</translation>
    </message>
    <message>
        <source>List RSVP events</source>
        <translation>Termine mit Antwortbitte auflisten</translation>
    </message>
    <message>
        <source>Read an RSVP event</source>
        <translation>Termin mit Antwortbitte lesen</translation>
    </message>
    <message>
        <source>Read the average booking length</source>
        <translation>Durchschnittliche Buchungsdauer lesen</translation>
    </message>
    <message>
        <source>Read booking trends</source>
        <translation>Buchungstrends lesen</translation>
    </message>
    <message>
        <source>Read booking key figures</source>
        <translation>Buchungskennzahlen lesen</translation>
    </message>
    <message>
        <source>Read booking figures by member</source>
        <translation>Buchungszahlen nach Mitglied lesen</translation>
    </message>
    <message>
        <source>Read unbooked routing answers by field</source>
        <translation>Routing-Antworten ohne Buchung nach Feld lesen</translation>
    </message>
    <message>
        <source>Read fields and options of routing forms</source>
        <translation>Felder und Optionen der Routing-Formulare lesen</translation>
    </message>
    <message>
        <source>Read column titles of routing answers</source>
        <translation>Spaltentitel der Routing-Antworten lesen</translation>
    </message>
    <message>
        <source>Read routing answers for insight</source>
        <translation>Routing-Antworten zur Auswertung lesen</translation>
    </message>
    <message>
        <source>Read routing answers by booking state</source>
        <translation>Routing-Antworten nach Buchungsstatus lesen</translation>
    </message>
    <message>
        <source>Read routed bookings by person and period</source>
        <translation>Zugeteilte Buchungen nach Person und Zeitraum lesen</translation>
    </message>
    <message>
        <source>Read the own profile</source>
        <translation>Eigenes Profil lesen</translation>
    </message>
    <message>
        <source>Update the own profile</source>
        <translation>Eigenes Profil ändern</translation>
    </message>
    <message>
        <source>Lift the own booking limits</source>
        <translation>Eigene Buchungslimits aufheben</translation>
    </message>
    <message>
        <source>Read the own booking limits</source>
        <translation>Eigene Buchungslimits lesen</translation>
    </message>
    <message>
        <source>Change the own booking limits</source>
        <translation>Eigene Buchungslimits ändern</translation>
    </message>
    <message>
        <source>List own time off</source>
        <translation>Eigene Abwesenheiten auflisten</translation>
    </message>
    <message>
        <source>Create own time off</source>
        <translation>Eigene Abwesenheit anlegen</translation>
    </message>
    <message>
        <source>Delete own time off</source>
        <translation>Eigene Abwesenheit löschen</translation>
    </message>
    <message>
        <source>Update own time off</source>
        <translation>Eigene Abwesenheit ändern</translation>
    </message>
    <message>
        <source>List the own booking limits in teams</source>
        <translation>Eigene Buchungslimits in Teams auflisten</translation>
    </message>
    <message>
        <source>Lift the own booking limit in a team</source>
        <translation>Eigenes Buchungslimit in einem Team aufheben</translation>
    </message>
    <message>
        <source>Change the own booking limit in a team</source>
        <translation>Eigenes Buchungslimit in einem Team ändern</translation>
    </message>
    <message>
        <source>Remove a push notification device</source>
        <translation>Gerät für Push-Nachrichten entfernen</translation>
    </message>
    <message>
        <source>Register a push notification device</source>
        <translation>Gerät für Push-Nachrichten anmelden</translation>
    </message>
    <message>
        <source>Unlink Slack notifications</source>
        <translation>Benachrichtigungen über Slack trennen</translation>
    </message>
    <message>
        <source>Start linking Slack notifications</source>
        <translation>Verknüpfen der Benachrichtigungen über Slack beginnen</translation>
    </message>
    <message>
        <source>Unlink Telegram notifications</source>
        <translation>Benachrichtigungen über Telegram trennen</translation>
    </message>
    <message>
        <source>Start linking Telegram notifications</source>
        <translation>Verknüpfen der Benachrichtigungen über Telegram beginnen</translation>
    </message>
    <message>
        <source>List OAuth clients</source>
        <translation>OAuth-Clients auflisten</translation>
    </message>
    <message>
        <source>Create an OAuth client</source>
        <translation>OAuth-Client anlegen</translation>
    </message>
    <message>
        <source>Delete an OAuth client</source>
        <translation>OAuth-Client löschen</translation>
    </message>
    <message>
        <source>Read an OAuth client</source>
        <translation>OAuth-Client lesen</translation>
    </message>
    <message>
        <source>Update an OAuth client</source>
        <translation>OAuth-Client ändern</translation>
    </message>
    <message>
        <source>List managed users</source>
        <translation>Verwaltete Benutzer auflisten</translation>
    </message>
    <message>
        <source>Create a managed user</source>
        <translation>Verwalteten Benutzer anlegen</translation>
    </message>
    <message>
        <source>Delete a managed user</source>
        <translation>Verwalteten Benutzer löschen</translation>
    </message>
    <message>
        <source>Read a managed user</source>
        <translation>Verwalteten Benutzer lesen</translation>
    </message>
    <message>
        <source>Update a managed user</source>
        <translation>Verwalteten Benutzer ändern</translation>
    </message>
    <message>
        <source>Replace all of a managed user&apos;s tokens</source>
        <translation>Alle Token eines verwalteten Benutzers ersetzen</translation>
    </message>
    <message>
        <source>Delete all webhooks of an OAuth client</source>
        <translation>Alle Webhooks eines OAuth-Clients löschen</translation>
    </message>
    <message>
        <source>List webhooks of an OAuth client</source>
        <translation>Webhooks eines OAuth-Clients auflisten</translation>
    </message>
    <message>
        <source>Create a webhook for an OAuth client</source>
        <translation>Webhook für einen OAuth-Client anlegen</translation>
    </message>
    <message>
        <source>Delete a webhook of an OAuth client</source>
        <translation>Webhook eines OAuth-Clients löschen</translation>
    </message>
    <message>
        <source>Read a webhook of an OAuth client</source>
        <translation>Webhook eines OAuth-Clients lesen</translation>
    </message>
    <message>
        <source>Update a webhook of an OAuth client</source>
        <translation>Webhook eines OAuth-Clients ändern</translation>
    </message>
    <message>
        <source>Refresh a managed user&apos;s tokens</source>
        <translation>Token eines verwalteten Benutzers erneuern</translation>
    </message>
    <message>
        <source>List attributes</source>
        <translation>Attribute auflisten</translation>
    </message>
    <message>
        <source>Create an attribute</source>
        <translation>Attribut anlegen</translation>
    </message>
    <message>
        <source>List a member&apos;s attribute history</source>
        <translation>Attributverlauf eines Mitglieds auflisten</translation>
    </message>
    <message>
        <source>List a member&apos;s attributes</source>
        <translation>Attribute eines Mitglieds auflisten</translation>
    </message>
    <message>
        <source>Assign an attribute to a member</source>
        <translation>Einem Mitglied ein Attribut zuweisen</translation>
    </message>
    <message>
        <source>Take an attribute from a member</source>
        <translation>Einem Mitglied ein Attribut entziehen</translation>
    </message>
    <message>
        <source>Change an attribute of a member</source>
        <translation>Attribut eines Mitglieds ändern</translation>
    </message>
    <message>
        <source>List assigned options by attribute slug</source>
        <translation>Zugewiesene Optionen nach Slug des Attributs auflisten</translation>
    </message>
    <message>
        <source>List attribute sync runs</source>
        <translation>Läufe der Attributsynchronisierung auflisten</translation>
    </message>
    <message>
        <source>List attribute sync runs of a member</source>
        <translation>Läufe der Attributsynchronisierung eines Mitglieds auflisten</translation>
    </message>
    <message>
        <source>Delete an attribute</source>
        <translation>Attribut löschen</translation>
    </message>
    <message>
        <source>Read an attribute</source>
        <translation>Attribut lesen</translation>
    </message>
    <message>
        <source>Update an attribute</source>
        <translation>Attribut ändern</translation>
    </message>
    <message>
        <source>List options of an attribute</source>
        <translation>Optionen eines Attributs auflisten</translation>
    </message>
    <message>
        <source>Create an option of an attribute</source>
        <translation>Option eines Attributs anlegen</translation>
    </message>
    <message>
        <source>List assigned options of an attribute</source>
        <translation>Zugewiesene Optionen eines Attributs auflisten</translation>
    </message>
    <message>
        <source>Delete an option of an attribute</source>
        <translation>Option eines Attributs löschen</translation>
    </message>
    <message>
        <source>Update an option of an attribute</source>
        <translation>Option eines Attributs ändern</translation>
    </message>
    <message>
        <source>List organization bookings</source>
        <translation>Buchungen der Organisation auflisten</translation>
    </message>
    <message>
        <source>Block a booker</source>
        <translation>Buchenden sperren</translation>
    </message>
    <message>
        <source>Report a booking</source>
        <translation>Buchung melden</translation>
    </message>
    <message>
        <source>List delegation credentials</source>
        <translation>Delegations-Zugangsdaten auflisten</translation>
    </message>
    <message>
        <source>Create a delegation credential</source>
        <translation>Delegations-Zugangsdaten anlegen</translation>
    </message>
    <message>
        <source>Delete a delegation credential</source>
        <translation>Delegations-Zugangsdaten löschen</translation>
    </message>
    <message>
        <source>Read a delegation credential</source>
        <translation>Delegations-Zugangsdaten lesen</translation>
    </message>
    <message>
        <source>Update a delegation credential</source>
        <translation>Delegations-Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>Restart a delegation credential&apos;s secret rotation</source>
        <translation>Wechsel des Secrets von Delegations-Zugangsdaten neu beginnen</translation>
    </message>
    <message>
        <source>List organization memberships</source>
        <translation>Mitgliedschaften der Organisation auflisten</translation>
    </message>
    <message>
        <source>Create an organization membership</source>
        <translation>Mitgliedschaft der Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete an organization membership</source>
        <translation>Mitgliedschaft der Organisation löschen</translation>
    </message>
    <message>
        <source>Read an organization membership</source>
        <translation>Mitgliedschaft der Organisation lesen</translation>
    </message>
    <message>
        <source>Update an organization membership</source>
        <translation>Mitgliedschaft der Organisation ändern</translation>
    </message>
    <message>
        <source>List time off in the organization</source>
        <translation>Abwesenheiten in der Organisation auflisten</translation>
    </message>
    <message>
        <source>List managed organizations</source>
        <translation>Verwaltete Organisationen auflisten</translation>
    </message>
    <message>
        <source>Create a managed organization</source>
        <translation>Verwaltete Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete a managed organization</source>
        <translation>Verwaltete Organisation löschen</translation>
    </message>
    <message>
        <source>Read a managed organization</source>
        <translation>Verwaltete Organisation lesen</translation>
    </message>
    <message>
        <source>Update a managed organization</source>
        <translation>Verwaltete Organisation ändern</translation>
    </message>
    <message>
        <source>List organization roles</source>
        <translation>Rollen der Organisation auflisten</translation>
    </message>
    <message>
        <source>Create an organization role</source>
        <translation>Rolle der Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete an organization role</source>
        <translation>Rolle der Organisation löschen</translation>
    </message>
    <message>
        <source>Read an organization role</source>
        <translation>Rolle der Organisation lesen</translation>
    </message>
    <message>
        <source>Update an organization role</source>
        <translation>Rolle der Organisation ändern</translation>
    </message>
    <message>
        <source>Remove permissions from an organization role</source>
        <translation>Berechtigungen aus einer Rolle der Organisation entfernen</translation>
    </message>
    <message>
        <source>List permissions of an organization role</source>
        <translation>Berechtigungen einer Rolle der Organisation auflisten</translation>
    </message>
    <message>
        <source>Add permissions to an organization role</source>
        <translation>Berechtigungen zu einer Rolle der Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Replace all permissions of an organization role</source>
        <translation>Alle Berechtigungen einer Rolle der Organisation ersetzen</translation>
    </message>
    <message>
        <source>Remove one permission from an organization role</source>
        <translation>Eine Berechtigung aus einer Rolle der Organisation entfernen</translation>
    </message>
    <message>
        <source>List the organization&apos;s routing forms</source>
        <translation>Routing-Formulare der Organisation auflisten</translation>
    </message>
    <message>
        <source>List responses to an organization&apos;s routing form</source>
        <translation>Antworten auf ein Routing-Formular der Organisation auflisten</translation>
    </message>
    <message>
        <source>Answer an organization&apos;s routing form</source>
        <translation>Routing-Formular der Organisation beantworten</translation>
    </message>
    <message>
        <source>Update a response to an organization&apos;s routing form</source>
        <translation>Antwort auf ein Routing-Formular der Organisation ändern</translation>
    </message>
    <message>
        <source>List organization schedules</source>
        <translation>Zeitpläne der Organisation auflisten</translation>
    </message>
    <message>
        <source>List organization teams</source>
        <translation>Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create an organization team</source>
        <translation>Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>List event types of all organization teams</source>
        <translation>Ereignistypen aller Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>List own organization teams</source>
        <translation>Eigene Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Delete an organization team</source>
        <translation>Organisationsteam löschen</translation>
    </message>
    <message>
        <source>Read an organization team</source>
        <translation>Organisationsteam lesen</translation>
    </message>
    <message>
        <source>Update an organization team</source>
        <translation>Organisationsteam ändern</translation>
    </message>
    <message>
        <source>List bookings of an organization team</source>
        <translation>Buchungen eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>List calendar references of an organization team&apos;s booking</source>
        <translation>Kalenderverweise einer Buchung eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>List conferencing apps of an organization team</source>
        <translation>Konferenz-Apps eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Read the default conferencing app of an organization team</source>
        <translation>Standard-Konferenz-App eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>Connect a conferencing app to an organization team</source>
        <translation>Konferenz-App mit einem Organisationsteam verbinden</translation>
    </message>
    <message>
        <source>Set the default conferencing app of an organization team</source>
        <translation>Standard-Konferenz-App eines Organisationsteams festlegen</translation>
    </message>
    <message>
        <source>Disconnect a conferencing app from an organization team</source>
        <translation>Konferenz-App von einem Organisationsteam trennen</translation>
    </message>
    <message>
        <source>Get a link to connect a conferencing app to an organization team</source>
        <translation>Link zum Verbinden einer Konferenz-App mit einem Organisationsteam holen</translation>
    </message>
    <message>
        <source>Finish connecting a conferencing app to an organization team</source>
        <translation>Verbinden einer Konferenz-App mit einem Organisationsteam abschließen</translation>
    </message>
    <message>
        <source>List event types of an organization team</source>
        <translation>Ereignistypen eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create an event type for an organization team</source>
        <translation>Ereignistyp für ein Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>Delete an event type of an organization team</source>
        <translation>Ereignistyp eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Read an event type of an organization team</source>
        <translation>Ereignistyp eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>Update an event type of an organization team</source>
        <translation>Ereignistyp eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>List booking fields of an organization team&apos;s event type</source>
        <translation>Buchungsfelder eines Ereignistyps eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Change booking fields of an organization team&apos;s event type</source>
        <translation>Buchungsfelder eines Ereignistyps eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>Add booking fields to an organization team&apos;s event type</source>
        <translation>Buchungsfelder zu einem Ereignistyp eines Organisationsteams hinzufügen</translation>
    </message>
    <message>
        <source>Replace all booking fields of an organization team&apos;s event type</source>
        <translation>Alle Buchungsfelder eines Ereignistyps eines Organisationsteams ersetzen</translation>
    </message>
    <message>
        <source>Delete a booking field of an organization team&apos;s event type</source>
        <translation>Buchungsfeld eines Ereignistyps eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Start a phone call for an organization team&apos;s event type</source>
        <translation>Telefonanruf für einen Ereignistyp eines Organisationsteams beginnen</translation>
    </message>
    <message>
        <source>List private links of an organization team&apos;s event type</source>
        <translation>Private Links eines Ereignistyps eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create a private link for an organization team&apos;s event type</source>
        <translation>Privaten Link für einen Ereignistyp eines Organisationsteams anlegen</translation>
    </message>
    <message>
        <source>Delete a private link of an organization team&apos;s event type</source>
        <translation>Privaten Link eines Ereignistyps eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Update a private link of an organization team&apos;s event type</source>
        <translation>Privaten Link eines Ereignistyps eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>Create an invitation link to an organization team</source>
        <translation>Einladungslink zu einem Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>List memberships of an organization team</source>
        <translation>Mitgliedschaften eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create a membership in an organization team</source>
        <translation>Mitgliedschaft in einem Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>Delete a membership of an organization team</source>
        <translation>Mitgliedschaft eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Read a membership of an organization team</source>
        <translation>Mitgliedschaft eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>Update a membership of an organization team</source>
        <translation>Mitgliedschaft eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>List roles of an organization team</source>
        <translation>Rollen eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create a role in an organization team</source>
        <translation>Rolle in einem Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>Delete a role of an organization team</source>
        <translation>Rolle eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Read a role of an organization team</source>
        <translation>Rolle eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>Update a role of an organization team</source>
        <translation>Rolle eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>Remove permissions from an organization team&apos;s role</source>
        <translation>Berechtigungen aus einer Rolle eines Organisationsteams entfernen</translation>
    </message>
    <message>
        <source>List permissions of an organization team&apos;s role</source>
        <translation>Berechtigungen einer Rolle eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Add permissions to an organization team&apos;s role</source>
        <translation>Berechtigungen zu einer Rolle eines Organisationsteams hinzufügen</translation>
    </message>
    <message>
        <source>Replace all permissions of an organization team&apos;s role</source>
        <translation>Alle Berechtigungen einer Rolle eines Organisationsteams ersetzen</translation>
    </message>
    <message>
        <source>Remove one permission from an organization team&apos;s role</source>
        <translation>Eine Berechtigung aus einer Rolle eines Organisationsteams entfernen</translation>
    </message>
    <message>
        <source>List routing forms of an organization team</source>
        <translation>Routing-Formulare eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>List responses to an organization team&apos;s routing form</source>
        <translation>Antworten auf ein Routing-Formular eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Answer an organization team&apos;s routing form</source>
        <translation>Routing-Formular eines Organisationsteams beantworten</translation>
    </message>
    <message>
        <source>Update a response to an organization team&apos;s routing form</source>
        <translation>Antwort auf ein Routing-Formular eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>List schedules of an organization team</source>
        <translation>Zeitpläne eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Check an organization team&apos;s Stripe connection</source>
        <translation>Stripe-Verbindung eines Organisationsteams prüfen</translation>
    </message>
    <message>
        <source>Get a link to connect Stripe to an organization team</source>
        <translation>Link zum Verbinden von Stripe mit einem Organisationsteam holen</translation>
    </message>
    <message>
        <source>Finish connecting Stripe to an organization team</source>
        <translation>Verbinden von Stripe mit einem Organisationsteam abschließen</translation>
    </message>
    <message>
        <source>List schedules of an organization team member</source>
        <translation>Zeitpläne eines Mitglieds eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>List verified emails of an organization team</source>
        <translation>Bestätigte E-Mail-Adressen eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Send an email verification code for an organization team</source>
        <translation>E-Mail-Bestätigungscode für ein Organisationsteam senden</translation>
    </message>
    <message>
        <source>Verify an email for an organization team</source>
        <translation>E-Mail-Adresse für ein Organisationsteam bestätigen</translation>
    </message>
    <message>
        <source>Read a verified email of an organization team</source>
        <translation>Bestätigte E-Mail-Adresse eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>List verified phone numbers of an organization team</source>
        <translation>Bestätigte Telefonnummern eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Send a phone verification code for an organization team</source>
        <translation>Telefon-Bestätigungscode für ein Organisationsteam senden</translation>
    </message>
    <message>
        <source>Verify a phone number for an organization team</source>
        <translation>Telefonnummer für ein Organisationsteam bestätigen</translation>
    </message>
    <message>
        <source>Read a verified phone number of an organization team</source>
        <translation>Bestätigte Telefonnummer eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>List workflows of an organization team</source>
        <translation>Workflows eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create a workflow in an organization team</source>
        <translation>Workflow in einem Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>List routing form workflows of an organization team</source>
        <translation>Workflows für Routing-Formulare eines Organisationsteams auflisten</translation>
    </message>
    <message>
        <source>Create a routing form workflow in an organization team</source>
        <translation>Workflow für Routing-Formulare in einem Organisationsteam anlegen</translation>
    </message>
    <message>
        <source>Delete a workflow of an organization team</source>
        <translation>Workflow eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Read a workflow of an organization team</source>
        <translation>Workflow eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>Update a workflow of an organization team</source>
        <translation>Workflow eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>Delete a routing form workflow of an organization team</source>
        <translation>Workflow für Routing-Formulare eines Organisationsteams löschen</translation>
    </message>
    <message>
        <source>Read a routing form workflow of an organization team</source>
        <translation>Workflow für Routing-Formulare eines Organisationsteams lesen</translation>
    </message>
    <message>
        <source>Update a routing form workflow of an organization team</source>
        <translation>Workflow für Routing-Formulare eines Organisationsteams ändern</translation>
    </message>
    <message>
        <source>List organization users</source>
        <translation>Benutzer der Organisation auflisten</translation>
    </message>
    <message>
        <source>Create an organization user</source>
        <translation>Benutzer der Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete an organization user</source>
        <translation>Benutzer der Organisation löschen</translation>
    </message>
    <message>
        <source>Update an organization user</source>
        <translation>Benutzer der Organisation ändern</translation>
    </message>
    <message>
        <source>List bookings of an organization user</source>
        <translation>Buchungen eines Benutzers der Organisation auflisten</translation>
    </message>
    <message>
        <source>List conferencing apps of an organization user</source>
        <translation>Konferenz-Apps eines Benutzers der Organisation auflisten</translation>
    </message>
    <message>
        <source>Set the default conferencing app of an organization user</source>
        <translation>Standard-Konferenz-App eines Benutzers der Organisation festlegen</translation>
    </message>
    <message>
        <source>List time off of an organization user</source>
        <translation>Abwesenheiten eines Benutzers der Organisation auflisten</translation>
    </message>
    <message>
        <source>Create time off for an organization user</source>
        <translation>Abwesenheit für einen Benutzer der Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete time off of an organization user</source>
        <translation>Abwesenheit eines Benutzers der Organisation löschen</translation>
    </message>
    <message>
        <source>Update time off of an organization user</source>
        <translation>Abwesenheit eines Benutzers der Organisation ändern</translation>
    </message>
    <message>
        <source>List schedules of an organization user</source>
        <translation>Zeitpläne eines Benutzers der Organisation auflisten</translation>
    </message>
    <message>
        <source>Create a schedule for an organization user</source>
        <translation>Zeitplan für einen Benutzer der Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete a schedule of an organization user</source>
        <translation>Zeitplan eines Benutzers der Organisation löschen</translation>
    </message>
    <message>
        <source>Read a schedule of an organization user</source>
        <translation>Zeitplan eines Benutzers der Organisation lesen</translation>
    </message>
    <message>
        <source>Update a schedule of an organization user</source>
        <translation>Zeitplan eines Benutzers der Organisation ändern</translation>
    </message>
    <message>
        <source>List organization webhooks</source>
        <translation>Webhooks der Organisation auflisten</translation>
    </message>
    <message>
        <source>Create an organization webhook</source>
        <translation>Webhook der Organisation anlegen</translation>
    </message>
    <message>
        <source>Delete an organization webhook</source>
        <translation>Webhook der Organisation löschen</translation>
    </message>
    <message>
        <source>Read an organization webhook</source>
        <translation>Webhook der Organisation lesen</translation>
    </message>
    <message>
        <source>Update an organization webhook</source>
        <translation>Webhook der Organisation ändern</translation>
    </message>
    <message>
        <source>Calculate slots of a routing form</source>
        <translation>Slots eines Routing-Formulars berechnen</translation>
    </message>
    <message>
        <source>List schedules</source>
        <translation>Zeitpläne auflisten</translation>
    </message>
    <message>
        <source>Create a schedule</source>
        <translation>Zeitplan anlegen</translation>
    </message>
    <message>
        <source>Read the default schedule</source>
        <translation>Standardzeitplan lesen</translation>
    </message>
    <message>
        <source>Delete a schedule</source>
        <translation>Zeitplan löschen</translation>
    </message>
    <message>
        <source>Read a schedule</source>
        <translation>Zeitplan lesen</translation>
    </message>
    <message>
        <source>Update a schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>Stop checking a calendar for conflicts</source>
        <translation>Kalender nicht mehr auf Konflikte prüfen</translation>
    </message>
    <message>
        <source>Check a calendar for conflicts</source>
        <translation>Kalender auf Konflikte prüfen</translation>
    </message>
    <message>
        <source>List free slots</source>
        <translation>Freie Slots auflisten</translation>
    </message>
    <message>
        <source>Reserve a slot</source>
        <translation>Slot reservieren</translation>
    </message>
    <message>
        <source>Release a reserved slot</source>
        <translation>Reservierten Slot freigeben</translation>
    </message>
    <message>
        <source>Read a slot reservation</source>
        <translation>Reservierung eines Slots lesen</translation>
    </message>
    <message>
        <source>Update a slot reservation</source>
        <translation>Reservierung eines Slots ändern</translation>
    </message>
    <message>
        <source>Check the Stripe connection</source>
        <translation>Stripe-Verbindung prüfen</translation>
    </message>
    <message>
        <source>Get a link to connect Stripe</source>
        <translation>Link zum Verbinden von Stripe holen</translation>
    </message>
    <message>
        <source>Finish connecting Stripe</source>
        <translation>Verbinden von Stripe abschließen</translation>
    </message>
    <message>
        <source>List teams</source>
        <translation>Teams auflisten</translation>
    </message>
    <message>
        <source>Create a team</source>
        <translation>Team anlegen</translation>
    </message>
    <message>
        <source>Delete a team</source>
        <translation>Team löschen</translation>
    </message>
    <message>
        <source>Read a team</source>
        <translation>Team lesen</translation>
    </message>
    <message>
        <source>Update a team</source>
        <translation>Team ändern</translation>
    </message>
    <message>
        <source>List bookings of a team</source>
        <translation>Buchungen eines Teams auflisten</translation>
    </message>
    <message>
        <source>List event types of a team</source>
        <translation>Ereignistypen eines Teams auflisten</translation>
    </message>
    <message>
        <source>Create an event type for a team</source>
        <translation>Ereignistyp für ein Team anlegen</translation>
    </message>
    <message>
        <source>Delete an event type of a team</source>
        <translation>Ereignistyp eines Teams löschen</translation>
    </message>
    <message>
        <source>Read an event type of a team</source>
        <translation>Ereignistyp eines Teams lesen</translation>
    </message>
    <message>
        <source>Update an event type of a team</source>
        <translation>Ereignistyp eines Teams ändern</translation>
    </message>
    <message>
        <source>List booking fields of a team&apos;s event type</source>
        <translation>Buchungsfelder eines Ereignistyps eines Teams auflisten</translation>
    </message>
    <message>
        <source>Change booking fields of a team&apos;s event type</source>
        <translation>Buchungsfelder eines Ereignistyps eines Teams ändern</translation>
    </message>
    <message>
        <source>Add booking fields to a team&apos;s event type</source>
        <translation>Buchungsfelder zu einem Ereignistyp eines Teams hinzufügen</translation>
    </message>
    <message>
        <source>Replace all booking fields of a team&apos;s event type</source>
        <translation>Alle Buchungsfelder eines Ereignistyps eines Teams ersetzen</translation>
    </message>
    <message>
        <source>Delete a booking field of a team&apos;s event type</source>
        <translation>Buchungsfeld eines Ereignistyps eines Teams löschen</translation>
    </message>
    <message>
        <source>Start a phone call for a team&apos;s event type</source>
        <translation>Telefonanruf für einen Ereignistyp eines Teams beginnen</translation>
    </message>
    <message>
        <source>Delete all webhooks of a team&apos;s event type</source>
        <translation>Alle Webhooks eines Ereignistyps eines Teams löschen</translation>
    </message>
    <message>
        <source>List webhooks of a team&apos;s event type</source>
        <translation>Webhooks eines Ereignistyps eines Teams auflisten</translation>
    </message>
    <message>
        <source>Create a webhook for a team&apos;s event type</source>
        <translation>Webhook für einen Ereignistyp eines Teams anlegen</translation>
    </message>
    <message>
        <source>Delete a webhook of a team&apos;s event type</source>
        <translation>Webhook eines Ereignistyps eines Teams löschen</translation>
    </message>
    <message>
        <source>Read a webhook of a team&apos;s event type</source>
        <translation>Webhook eines Ereignistyps eines Teams lesen</translation>
    </message>
    <message>
        <source>Update a webhook of a team&apos;s event type</source>
        <translation>Webhook eines Ereignistyps eines Teams ändern</translation>
    </message>
    <message>
        <source>Create an invitation link to a team</source>
        <translation>Einladungslink zu einem Team anlegen</translation>
    </message>
    <message>
        <source>List memberships of a team</source>
        <translation>Mitgliedschaften eines Teams auflisten</translation>
    </message>
    <message>
        <source>Create a membership in a team</source>
        <translation>Mitgliedschaft in einem Team anlegen</translation>
    </message>
    <message>
        <source>Delete a membership of a team</source>
        <translation>Mitgliedschaft eines Teams löschen</translation>
    </message>
    <message>
        <source>Read a membership of a team</source>
        <translation>Mitgliedschaft eines Teams lesen</translation>
    </message>
    <message>
        <source>Update a membership of a team</source>
        <translation>Mitgliedschaft eines Teams ändern</translation>
    </message>
    <message>
        <source>Answer a team&apos;s routing form</source>
        <translation>Routing-Formular eines Teams beantworten</translation>
    </message>
    <message>
        <source>List schedules of a team</source>
        <translation>Zeitpläne eines Teams auflisten</translation>
    </message>
    <message>
        <source>List time off of a team member</source>
        <translation>Abwesenheiten eines Teammitglieds auflisten</translation>
    </message>
    <message>
        <source>Create time off for a team member</source>
        <translation>Abwesenheit für ein Teammitglied anlegen</translation>
    </message>
    <message>
        <source>Delete time off of a team member</source>
        <translation>Abwesenheit eines Teammitglieds löschen</translation>
    </message>
    <message>
        <source>Update time off of a team member</source>
        <translation>Abwesenheit eines Teammitglieds ändern</translation>
    </message>
    <message>
        <source>List verified emails of a team</source>
        <translation>Bestätigte E-Mail-Adressen eines Teams auflisten</translation>
    </message>
    <message>
        <source>Send an email verification code for a team</source>
        <translation>E-Mail-Bestätigungscode für ein Team senden</translation>
    </message>
    <message>
        <source>Verify an email for a team</source>
        <translation>E-Mail-Adresse für ein Team bestätigen</translation>
    </message>
    <message>
        <source>Read a verified email of a team</source>
        <translation>Bestätigte E-Mail-Adresse eines Teams lesen</translation>
    </message>
    <message>
        <source>List verified phone numbers of a team</source>
        <translation>Bestätigte Telefonnummern eines Teams auflisten</translation>
    </message>
    <message>
        <source>Send a phone verification code for a team</source>
        <translation>Telefon-Bestätigungscode für ein Team senden</translation>
    </message>
    <message>
        <source>Verify a phone number for a team</source>
        <translation>Telefonnummer für ein Team bestätigen</translation>
    </message>
    <message>
        <source>Read a verified phone number of a team</source>
        <translation>Bestätigte Telefonnummer eines Teams lesen</translation>
    </message>
    <message>
        <source>List verified emails</source>
        <translation>Bestätigte E-Mail-Adressen auflisten</translation>
    </message>
    <message>
        <source>Send an email verification code</source>
        <translation>E-Mail-Bestätigungscode senden</translation>
    </message>
    <message>
        <source>Verify an email</source>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>Read a verified email</source>
        <translation>Bestätigte E-Mail-Adresse lesen</translation>
    </message>
    <message>
        <source>List verified phone numbers</source>
        <translation>Bestätigte Telefonnummern auflisten</translation>
    </message>
    <message>
        <source>Send a phone verification code</source>
        <translation>Telefon-Bestätigungscode senden</translation>
    </message>
    <message>
        <source>Verify a phone number</source>
        <translation>Telefonnummer bestätigen</translation>
    </message>
    <message>
        <source>Read a verified phone number</source>
        <translation>Bestätigte Telefonnummer lesen</translation>
    </message>
    <message>
        <source>List webhooks</source>
        <translation>Webhooks auflisten</translation>
    </message>
    <message>
        <source>Create a webhook</source>
        <translation>Webhook anlegen</translation>
    </message>
    <message>
        <source>Delete a webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>Read a webhook</source>
        <translation>Webhook lesen</translation>
    </message>
    <message>
        <source>Update a webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>List own workflows</source>
        <translation>Eigene Workflows auflisten</translation>
    </message>
    <message>
        <source>Create an own workflow</source>
        <translation>Eigenen Workflow anlegen</translation>
    </message>
    <message>
        <source>Delete an own workflow</source>
        <translation>Eigenen Workflow löschen</translation>
    </message>
    <message>
        <source>Read an own workflow</source>
        <translation>Eigenen Workflow lesen</translation>
    </message>
    <message>
        <source>Update an own workflow</source>
        <translation>Eigenen Workflow ändern</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The list may be incomplete</source>
        <translation>Die Liste ist vielleicht unvollständig</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Offline: what was last seen is shown</source>
        <translation>Offline: zu sehen ist, was zuletzt da war</translation>
    </message>
    <message>
        <source>The last refresh failed: what was last seen is shown</source>
        <translation>Das letzte Aktualisieren schlug fehl: zu sehen ist, was zuletzt da war</translation>
    </message>
    <message>
        <source>It changed while it was loaded, twice.</source>
        <translation>Die Liste änderte sich beim Laden, zweimal.</translation>
    </message>
    <message>
        <source>It changed while it was loaded, twice: %1 rows were seen, and the server counts %2.</source>
        <translation>Die Liste änderte sich beim Laden, zweimal: %1 Zeilen kamen an, der Server zählt %2.</translation>
    </message>
    <message>
        <source>%1 rows were seen, the server counts %2.</source>
        <translation>%1 Zeilen kamen an, der Server zählt %2.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Only a part is loaded</source>
        <translation>Nur ein Teil ist geladen</translation>
    </message>
    <message>
        <source>%1 of about %2 loaded</source>
        <translation>%1 von etwa %2 geladen</translation>
    </message>
    <message>
        <source>Totals are at least what is shown.</source>
        <translation>Summen sind mindestens, was gezeigt ist.</translation>
    </message>
    <message>
        <source>One row could not be read</source>
        <translation>Eine Zeile konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 rows could not be read</source>
        <translation>%1 Zeilen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Each is shown as the server sent it; the others are complete.</source>
        <translation>Jede ist gezeigt, wie der Server sie gesendet hat; die anderen sind vollständig.</translation>
    </message>
    <message>
        <source>%1: off with this account</source>
        <translation>%1: aus bei diesem Konto</translation>
    </message>
    <message>
        <source>What this account may do</source>
        <translation>Was dieses Konto darf</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Nothing could be loaded</source>
        <translation>Nichts konnte geladen werden</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>It hides all %1.</source>
        <translation>Er verbirgt alle %1.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>Nothing has been asked of the server so far.</source>
        <translation>Bisher wurde der Server nichts gefragt.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The server stopped before the end</source>
        <translation>Der Server hörte vor dem Ende auf</translation>
    </message>
    <message>
        <source>%1 is not in this list</source>
        <translation>%1 ist nicht in dieser Liste</translation>
    </message>
    <message>
        <source>The filter hides %1</source>
        <translation>Der Filter verbirgt %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 is not in this list yet</source>
        <translation>%1 ist noch nicht in dieser Liste</translation>
    </message>
    <message>
        <source>It is selected when it comes, unless you go on with something else.</source>
        <translation>Bei Ankunft wird die Zeile ausgewählt, sofern nicht anderes begonnen wird.</translation>
    </message>
    <message>
        <source>It may be one of %1&apos;s, which are loaded only when asked for.</source>
        <translation>Vielleicht gehört es zu %1; das wird nur auf Wunsch geladen.</translation>
    </message>
    <message>
        <source>Load those of %1</source>
        <translation>Laden, was zu %1 gehört</translation>
    </message>
    <message>
        <source>Nor is it among those of %1. It may be hidden, a team&apos;s, or deleted.</source>
        <translation>Auch unter dem, was zu %1 gehört, ist es nicht. Vielleicht ist es verborgen, von einem Team oder gelöscht.</translation>
    </message>
    <message>
        <source>It may be deleted, or of a list that this account is not shown.</source>
        <translation>Vielleicht gelöscht oder auf einer Liste, die diesem Konto nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Load all again</source>
        <translation>Alle neu laden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rate limited, goes on in %1 s</source>
        <translation>Anfragelimit erreicht, weiter in %1 s</translation>
    </message>
    <message>
        <source>Page %1, waits for its share of the rate limit: goes on in %2 s</source>
        <translation>Seite %1 wartet auf ihren Anteil am Anfragelimit: weiter in %2 s</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Der Server wird gefragt</translation>
    </message>
    <message>
        <source>Data as of %1, %2</source>
        <translation>Daten von %1, %2</translation>
    </message>
    <message>
        <source>%1 · changed while it was loaded, so asked twice</source>
        <translation>%1 · beim Laden geändert, deshalb zweimal gefragt</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Managed users</source>
        <translation>Verwaltete Benutzer</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>Teammitglieder</translation>
    </message>
    <message>
        <source>Filter by name, e-mail, client, zone or metadata</source>
        <translation>Nach Name, E-Mail, Client, Zone oder Metadaten filtern</translation>
    </message>
    <message>
        <source>Filter by name, e-mail, zone or metadata</source>
        <translation>Nach Name, E-Mail, Zone oder Metadaten filtern</translation>
    </message>
    <message>
        <source>Filter by name, e-mail or metadata</source>
        <translation>Nach Name, E-Mail oder Metadaten filtern</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Show event types of this person</source>
        <translation>Ereignistypen dieser Person zeigen</translation>
    </message>
    <message>
        <source>Week start</source>
        <translation>Wochenbeginn</translation>
    </message>
    <message>
        <source>Default schedule</source>
        <translation>Standardzeitplan</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>No default schedule</source>
        <translation>Kein Standardzeitplan</translation>
    </message>
    <message>
        <source>Event types without a schedule of their own offer no time.</source>
        <translation>Ereignistypen ohne eigenen Zeitplan bieten keine Zeit an.</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>Adresse auf dem Server</translation>
    </message>
    <message>
        <source>managed user</source>
        <translation>verwalteter Benutzer</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>legacy platform</source>
        <translation>alte Platform</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Noch keine Personen</translation>
    </message>
    <message>
        <source>None of the lists this account may read has anybody in it.</source>
        <translation>In keiner der Listen, die dieses Konto lesen darf, ist jemand.</translation>
    </message>
</context>
<context>
    <name>PeopleSources</name>
    <message>
        <source>Organization users</source>
        <translation>Benutzer der Organisation</translation>
    </message>
    <message>
        <source>The server lists about 500 people of a client at most.</source>
        <translation>Der Server listet höchstens etwa 500 Personen eines Clients auf.</translation>
    </message>
    <message>
        <source>Clients whose secret is not held are not asked (%1): their people are shown only as the organization lists them.</source>
        <translation>Clients, deren Secret nicht vorliegt, werden nicht gefragt (%1): ihre Personen sind nur zu sehen, wie die Organisation sie aufführt.</translation>
    </message>
    <message>
        <source>Clients whose secret is not held are left out with their people: %1.</source>
        <translation>Clients, deren Secret nicht vorliegt, fehlen samt ihren Personen: %1.</translation>
    </message>
    <message>
        <source>Their secrets are added under “Credentials and plan”.</source>
        <translation>Ihre Secrets werden unter „Zugangsdaten und Tarif“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Managed users of %1</source>
        <translation>Verwaltete Benutzer von %1</translation>
    </message>
    <message>
        <source>Members of team %1</source>
        <translation>Mitglieder des Teams %1</translation>
    </message>
    <message>
        <source>No secret of an OAuth client is held for this account.</source>
        <translation>Für dieses Konto liegt kein Secret eines OAuth-Clients vor.</translation>
    </message>
    <message>
        <source>Add a client&apos;s id and secret to the profile.</source>
        <translation>Id und Secret eines Clients im Profil hinzufügen.</translation>
    </message>
    <message>
        <source>Managed users are off: %1</source>
        <translation>Verwaltete Benutzer sind aus: %1</translation>
    </message>
</context>
<context>
    <name>PersonTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Week start</source>
        <translation>Wochenbeginn</translation>
    </message>
    <message>
        <source>Default schedule</source>
        <translation>Standardzeitplan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>userId: a number was expected, nothing was found</source>
        <translation>userId: erwartet war eine Zahl, gefunden wurde nichts</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>Another Calends has this account open, so here it can only be looked at. Change it there, or close it there and start this one again.</source>
        <translation>Ein anderes Calends hat dieses Konto offen, deshalb ist es hier nur anzusehen. Dort ändern, oder dort schließen und dieses neu starten.</translation>
    </message>
</context>
<context>
    <name>ProfileRemoval</name>
    <message>
        <source>The file %1 cannot be removed. Check its rights.</source>
        <translation>Die Datei %1 kann nicht entfernt werden. Ihre Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read, so it is left as it is. Check the rights of %1.</source>
        <translation>Die Liste der Profile kann nicht gelesen werden, sie bleibt deshalb, wie sie ist. Die Rechte von %1 prüfen.</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. It was renamed to %1; import it again or connect anew.</source>
        <translation>Die Liste der Profile war beschädigt. Sie wurde in %1 umbenannt; neu importieren oder neu verbinden.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written to %1. What you changed lasts until you quit.</source>
        <translation>Die Liste der Profile kann nicht in %1 geschrieben werden. Änderungen halten bis zum Beenden.</translation>
    </message>
    <message>
        <source>This file holds no profiles. Choose one that was exported from Calends.</source>
        <translation>Diese Datei enthält keine Profile. Eine auswählen, die aus Calends exportiert wurde.</translation>
    </message>
    <message>
        <source>Some entries of the file are no profiles and were left out.</source>
        <translation>Einige Einträge der Datei sind keine Profile und wurden ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is no field “%1” here. Did you mean “%2”?</source>
        <translation>Das Feld „%1“ gibt es hier nicht. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no field “%1” here. A text with a colon is searched between quotation marks.</source>
        <translation>Das Feld „%1“ gibt es hier nicht. Ein Text mit Doppelpunkt wird in Anführungszeichen gesucht.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026-12-31, 2026-12, 2026 or today.</source>
        <translation>„%1“ ist kein Tag. Möglich sind 2026-12-31, 2026-12, 2026 oder today.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” has no order. Write %1:%2 instead.</source>
        <translation>„%1“ hat keine Reihenfolge. Möglich ist %1:%2.</translation>
    </message>
    <message>
        <source>rows in which a field is empty</source>
        <translation>Zeilen, in denen ein Feld leer ist</translation>
    </message>
    <message>
        <source>rows in which a field is not empty</source>
        <translation>Zeilen, in denen ein Feld nicht leer ist</translation>
    </message>
</context>
<context>
    <name>QueryChip</name>
    <message>
        <source>%1 %2</source>
        <comment>a field that is a map, the name of a member in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
</context>
<context>
    <name>RateBudget</name>
    <message>
        <source>This computer&apos;s address</source>
        <translation>Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>Token of a raw call</source>
        <translation>Token eines rohen Aufrufs</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Still empty: %1.</source>
        <translation>Noch leer: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 ist eine Zahl.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1 ist höchstens %2.</translation>
    </message>
    <message>
        <source>The body is no JSON: %1 at character %2.</source>
        <translation>Der Body ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Until the answer began</source>
        <translation>Bis die Antwort begann</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>From sending to the end</source>
        <translation>Vom Senden bis zum Ende</translation>
    </message>
    <message>
        <source>Size of the bodies</source>
        <translation>Größe der Bodys</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Not kept, or still being cleaned of secrets.</source>
        <translation>Nicht aufbewahrt, oder Secrets werden noch daraus entfernt.</translation>
    </message>
    <message>
        <source>Only the first %1 are kept.</source>
        <translation>Nur die ersten %1 sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Body der Anfrage</translation>
    </message>
    <message>
        <source>Answer headers</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>Show in the request console</source>
        <translation>In der Anfragekonsole zeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>RequestIssue</name>
    <message>
        <source>%1 is needed</source>
        <translation>%1 ist nötig</translation>
    </message>
    <message>
        <source>%1 must have a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 can be replaced but not taken away</source>
        <translation>%1 lässt sich ersetzen, aber nicht entfernen</translation>
    </message>
    <message>
        <source>%1 is of a kind that the server does not take back: it will be lost</source>
        <translation>%1 ist von einer Art, die der Server nicht zurücknimmt: es geht verloren</translation>
    </message>
</context>
<context>
    <name>RequestTable</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>When the request was sent, in your time</source>
        <translation>Wann die Anfrage gesendet wurde, in der eigenen Zeit</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How long it waited for its turn before it was sent</source>
        <translation>Wie lange sie vor dem Senden auf ihre Reihe gewartet hat</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From sending it to the last byte of the answer</source>
        <translation>Vom Senden bis zum letzten Byte der Antwort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes of body sent, %2 received</source>
        <translation>%1 Bytes Body gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>Of the answer&apos;s body</source>
        <translation>Des Bodys der Antwort</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Which try of the same call it was</source>
        <translation>Der wievielte Versuch desselben Aufrufs es war</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Whose call it is, and whose rate limit it counts in</source>
        <translation>Wessen Aufruf es ist, und in wessen Anfragelimit er zählt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Week, in %1 time</source>
        <translation>Woche, nach der Zeit in %1</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Dort jetzt</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>Terminplanung</translation>
    </message>
    <message>
        <source>Filter by name, owner, zone or hours</source>
        <translation>Nach Name, Inhaber, Zone oder Zeiten filtern</translation>
    </message>
    <message>
        <source>1 schedule</source>
        <translation>1 Zeitplan</translation>
    </message>
    <message>
        <source>%1 schedules</source>
        <translation>%1 Zeitpläne</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>Keine Zeitpläne</translation>
    </message>
    <message>
        <source>Without a schedule nobody of this account can be booked.</source>
        <translation>Ohne Zeitplan kann niemand dieses Kontos gebucht werden.</translation>
    </message>
</context>
<context>
    <name>ScheduleSources</name>
    <message>
        <source>A managed user&apos;s token shows that person&apos;s schedules only.</source>
        <translation>Das Token eines verwalteten Benutzers zeigt nur die Zeitpläne dieser Person.</translation>
    </message>
    <message>
        <source>Schedules of others in the organization are left out: %1</source>
        <translation>Zeitpläne anderer in der Organisation fehlen: %1</translation>
    </message>
    <message>
        <source>Schedules of team members are left out: %1</source>
        <translation>Zeitpläne der Teammitglieder fehlen: %1</translation>
    </message>
    <message>
        <source>All schedules of the organization</source>
        <translation>Alle Zeitpläne der Organisation</translation>
    </message>
    <message>
        <source>Your own schedules</source>
        <translation>Eigene Zeitpläne</translation>
    </message>
    <message>
        <source>Schedules of team %1</source>
        <translation>Zeitpläne des Teams %1</translation>
    </message>
</context>
<context>
    <name>ScheduleTable</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the API, for example https://api.example.org.</source>
        <translation>Die Adresse der API eingeben, zum Beispiel https://api.example.org.</translation>
    </message>
    <message>
        <source>This is no web address. Enter one like https://api.example.org or https://example.org/api.</source>
        <translation>Das ist keine Webadresse. Möglich ist etwa https://api.example.org oder https://example.org/api.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>Without TLS the secret could be read on the way. Enter an https address; http is only accepted for this computer.</source>
        <translation>Ohne TLS könnte das Secret unterwegs mitgelesen werden. Eine https-Adresse eingeben; http gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Live API key (cal_live_…)</source>
        <translation>Live-API-Schlüssel (cal_live_…)</translation>
    </message>
    <message>
        <source>API key (cal_…)</source>
        <translation>API-Schlüssel (cal_…)</translation>
    </message>
    <message>
        <source>API key with a prefix of this server&apos;s own</source>
        <translation>API-Schlüssel mit einem eigenen Präfix dieses Servers</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>Den API-Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>A key holds no spaces or line breaks. Copy it again.</source>
        <translation>Ein Schlüssel enthält weder Leerzeichen noch Zeilenumbrüche. Neu kopieren.</translation>
    </message>
    <message>
        <source>Keys of this server start with cal_. Copy the API key, not another secret.</source>
        <translation>Schlüssel dieses Servers beginnen mit cal_. Den API-Schlüssel kopieren, kein anderes Secret.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This profile lived for one run only. Connect anew.</source>
        <translation>Dieses Profil galt nur für einen Lauf. Neu verbinden.</translation>
    </message>
    <message>
        <source>The server did not tell what this account is.</source>
        <translation>Der Server hat nicht gesagt, was dieses Konto ist.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>This credential may not read its own profile.</source>
        <translation>Diese Zugangsdaten dürfen ihr eigenes Profil nicht lesen.</translation>
    </message>
    <message>
        <source>Pages that need to know whose account it is stay off. Use a credential that may read the profile.</source>
        <translation>Seiten, die wissen müssen, wessen Konto es ist, bleiben aus. Zugangsdaten nehmen, die das Profil lesen dürfen.</translation>
    </message>
    <message>
        <source>This credential is of another person (%1), so it is not used.</source>
        <translation>Diese Zugangsdaten gehören einer anderen Person (%1) und werden deshalb nicht benutzt.</translation>
    </message>
    <message>
        <source>Enter this account&apos;s own secret again, and connect the other person&apos;s as an account of its own.</source>
        <translation>Das Secret dieses Kontos neu eingeben und das der anderen Person als eigenes Konto verbinden.</translation>
    </message>
    <message>
        <source>What the keychain holds for this profile was not written by this version of Calends. Enter the secret again.</source>
        <translation>Was der Schlüsselbund für dieses Profil enthält, hat nicht diese Version von Calends geschrieben. Das Secret neu eingeben.</translation>
    </message>
    <message>
        <source>%1 is not held: %2</source>
        <translation>%1 liegt nicht vor: %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>was sealed with another key than the one in the keychain</source>
        <translation>wurde mit einem anderen Schlüssel als dem im Schlüsselbund versiegelt</translation>
    </message>
    <message>
        <source>was written by a later version of Calends</source>
        <translation>wurde von einer späteren Version von Calends geschrieben</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>What Calends keeps between runs cannot be written to %1: it is kept in memory until you quit. Make room on the disk, or make the folder writable.</source>
        <translation>Was Calends zwischen den Läufen aufbewahrt, kann nicht in %1 geschrieben werden: es bleibt bis zum Beenden im Speicher. Platz auf dem Datenträger schaffen oder den Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>Another Calends is using this profile&apos;s files.</source>
        <translation>Ein anderes Calends benutzt die Dateien dieses Profils.</translation>
    </message>
    <message>
        <source>Here they are shown as they are, and nothing new is kept.</source>
        <translation>Hier sind sie zu sehen, wie sie sind, und nichts Neues wird aufbewahrt.</translation>
    </message>
    <message>
        <source>They cannot be read from here, so this window starts empty and keeps nothing.</source>
        <translation>Von hier sind sie nicht lesbar, deshalb beginnt dieses Fenster leer und bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>What Calends kept of this profile %1. The file was renamed to %2, and everything is fetched again.</source>
        <extracomment>%1 is a reason (&quot;is damaged&quot;), %2 a file name</extracomment>
        <translation>Was Calends von diesem Profil aufbewahrt hatte, %1. Die Datei wurde in %2 umbenannt, und alles wird neu geholt.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, so nothing that was seen is kept. Install it and start Calends again.</source>
        <translation>Der SQLite-Treiber von Qt fehlt, deshalb wird nichts Gesehenes aufbewahrt. Ihn installieren und Calends neu starten.</translation>
    </message>
    <message>
        <source>The files of the other Calends can no longer be read: what this window shows is kept in memory.</source>
        <translation>Die Dateien des anderen Calends sind nicht mehr lesbar: was dieses Fenster zeigt, liegt im Speicher.</translation>
    </message>
    <message>
        <source>What Calends keeps between runs can no longer be written: from now on it is kept in memory until you quit. Make room on the disk, or make its folder writable.</source>
        <translation>Was Calends zwischen den Läufen aufbewahrt, kann nicht mehr geschrieben werden: von nun an bleibt es bis zum Beenden im Speicher. Platz auf dem Datenträger schaffen oder dessen Ordner beschreibbar machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept row(s) were changed outside Calends and are left out; they are fetched again.</source>
        <translation>
            <numerusform>%n aufbewahrte Zeile wurde außerhalb von Calends geändert und ist ausgelassen; sie wird neu geholt.</numerusform>
            <numerusform>%n aufbewahrte Zeilen wurden außerhalb von Calends geändert und sind ausgelassen; sie werden neu geholt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreKey</name>
    <message>
        <source>Until then, what you see is kept in memory and gone when you quit.</source>
        <translation>Bis dahin liegt, was zu sehen ist, im Speicher und ist nach dem Beenden weg.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Unreadable: %1</source>
        <translation>Unlesbar: %1</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Accepted</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting for a host</source>
        <translation>Wartet auf einen Gastgeber</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurzer Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Several e-mails</source>
        <translation>Mehrere E-Mails</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Mehrere aus einer Liste</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>Radio buttons</source>
        <translation>Optionsfelder</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Radio buttons with input</source>
        <translation>Optionsfelder mit Eingabe</translation>
    </message>
    <message>
        <source>Unknown to the API</source>
        <translation>Der API unbekannt</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Round robin</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2 min</source>
        <translation>%1 oder %2 min</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Am niedrigsten</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n minute(s)</source>
        <translation>
            <numerusform>In der letzten %n Minute</numerusform>
            <numerusform>In den letzten %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>Werktage</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Range of dates</source>
        <translation>Datumsbereich</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 je Tag</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 je Woche</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 je Monat</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 je Jahr</translation>
    </message>
    <message>
        <source>%1 business days ahead</source>
        <translation>%1 Werktage im Voraus</translation>
    </message>
    <message>
        <source>%1 days ahead</source>
        <translation>%1 Tage im Voraus</translation>
    </message>
    <message>
        <source>%1, rolling</source>
        <translation>%1, gleitend</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Video or phone app</source>
        <translation>Video- oder Telefon-App</translation>
    </message>
    <message>
        <source>Attendee&apos;s address</source>
        <translation>Adresse des Teilnehmers</translation>
    </message>
    <message>
        <source>Attendee&apos;s phone</source>
        <translation>Telefon des Teilnehmers</translation>
    </message>
    <message>
        <source>Wherever the attendee says</source>
        <translation>Wo der Teilnehmer möchte</translation>
    </message>
    <message>
        <source>Organizer&apos;s default app</source>
        <translation>Standard-App des Organisators</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 von %2 Nutzungen</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>On short notice</source>
        <translation>Bei kurzem Vorlauf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times, %2</source>
        <translation>%1-mal, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n minute(s) of the start</source>
        <translation>
            <numerusform>Weniger als %n Minute vor Beginn</numerusform>
            <numerusform>Weniger als %n Minuten vor Beginn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s) of the start</source>
        <translation>
            <numerusform>Weniger als %n Stunde vor Beginn</numerusform>
            <numerusform>Weniger als %n Stunden vor Beginn</numerusform>
        </translation>
    </message>
    <message>
        <source>Read event types</source>
        <translation>Ereignistypen lesen</translation>
    </message>
    <message>
        <source>Write event types</source>
        <translation>Ereignistypen schreiben</translation>
    </message>
    <message>
        <source>Read bookings</source>
        <translation>Buchungen lesen</translation>
    </message>
    <message>
        <source>Write bookings</source>
        <translation>Buchungen schreiben</translation>
    </message>
    <message>
        <source>Read schedules</source>
        <translation>Zeitpläne lesen</translation>
    </message>
    <message>
        <source>Write schedules</source>
        <translation>Zeitpläne schreiben</translation>
    </message>
    <message>
        <source>Read apps</source>
        <translation>Apps lesen</translation>
    </message>
    <message>
        <source>Write apps</source>
        <translation>Apps schreiben</translation>
    </message>
    <message>
        <source>Read profiles</source>
        <translation>Profile lesen</translation>
    </message>
    <message>
        <source>Write profiles</source>
        <translation>Profile schreiben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Vacation</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>Booking created</source>
        <translation>Buchung angelegt</translation>
    </message>
    <message>
        <source>Payment begun</source>
        <translation>Zahlung begonnen</translation>
    </message>
    <message>
        <source>Booking paid</source>
        <translation>Buchung bezahlt</translation>
    </message>
    <message>
        <source>Booking rescheduled</source>
        <translation>Buchung verschoben</translation>
    </message>
    <message>
        <source>Booking requested</source>
        <translation>Buchung angefragt</translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation>Buchung storniert</translation>
    </message>
    <message>
        <source>Booking rejected</source>
        <translation>Buchung abgelehnt</translation>
    </message>
    <message>
        <source>Absence changed</source>
        <translation>Abwesenheit geändert</translation>
    </message>
    <message>
        <source>Form submitted</source>
        <translation>Formular abgeschickt</translation>
    </message>
    <message>
        <source>Form submitted without booking</source>
        <translation>Formular ohne Buchung abgeschickt</translation>
    </message>
    <message>
        <source>Meeting started</source>
        <translation>Meeting begonnen</translation>
    </message>
    <message>
        <source>Meeting ended</source>
        <translation>Meeting beendet</translation>
    </message>
    <message>
        <source>Recording ready</source>
        <translation>Aufzeichnung bereit</translation>
    </message>
    <message>
        <source>Transcript ready</source>
        <translation>Transkript bereit</translation>
    </message>
    <message>
        <source>Instant meeting</source>
        <translation>Sofort-Meeting</translation>
    </message>
    <message>
        <source>Out of office created</source>
        <translation>Abwesenheit angelegt</translation>
    </message>
    <message>
        <source>Hosts did not join</source>
        <translation>Gastgeber sind nicht beigetreten</translation>
    </message>
    <message>
        <source>Guests did not join</source>
        <translation>Gäste sind nicht beigetreten</translation>
    </message>
    <message>
        <source>Delegation credential failed</source>
        <translation>Delegations-Zugangsdaten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Wrong assignment reported</source>
        <translation>Falsche Zuteilung gemeldet</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>No keychain runs in this session. Start one (GNOME Keyring, KWallet or KeePassXC), or keep the secret for this run only.</source>
        <translation>In dieser Sitzung läuft kein Schlüsselbund. Einen starten (GNOME Keyring, KWallet oder KeePassXC) oder das Secret nur für diesen Lauf aufbewahren.</translation>
    </message>
    <message>
        <source>The keychain is locked; nothing in it is lost. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt; darin ist nichts verloren. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain does not answer. It may be waiting for its password in another window; then try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Vielleicht wartet er in einem anderen Fenster auf sein Passwort; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This secret was kept in the keychain and is no longer there: somebody removed it. Enter it again.</source>
        <translation>Dieses Secret lag im Schlüsselbund und ist nicht mehr da: jemand hat es entfernt. Neu eingeben.</translation>
    </message>
    <message>
        <source>The keychain holds no such secret. Enter it.</source>
        <translation>Der Schlüsselbund enthält kein solches Secret. Eingeben.</translation>
    </message>
    <message>
        <source>The keychain gave no secret and cannot say whether it is locked. Unlock it and try again before you enter the secret anew.</source>
        <translation>Der Schlüsselbund gab kein Secret heraus und kann nicht sagen, ob er gesperrt ist. Entsperren und erneut versuchen, bevor das Secret neu eingegeben wird.</translation>
    </message>
    <message>
        <source>The keychain did not give access. Allow Calends to use it when it asks, and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff nicht erlaubt. Calends zulassen, wenn er fragt, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The keychain could not do it: %1</source>
        <translation>Der Schlüsselbund konnte es nicht tun: %1</translation>
    </message>
    <message>
        <source>The keychain still holds the secret after it was removed.</source>
        <translation>Der Schlüsselbund enthält das Secret noch, nachdem es entfernt wurde.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked. Nothing in it is lost; try again when you know its password.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt. Darin ist nichts verloren; mit bekanntem Passwort erneut versuchen.</translation>
    </message>
</context>
</TS>
