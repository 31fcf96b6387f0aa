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
    <name>AccountLink</name>
    <message>
        <source>A person is named by a number, and “%1” is none.</source>
        <translation>Eine Person wird mit einer Zahl benannt, und „%1“ ist keine.</translation>
    </message>
    <message>
        <source>A booking is named by its uid, and “%1” cannot be one.</source>
        <translation>Eine Buchung wird mit ihrer UID benannt, und „%1“ kann keine sein.</translation>
    </message>
    <message>
        <source>Links lead to “people” and “bookings”, and this one to “%1”.</source>
        <translation>Links führen zu „people“ und „bookings“, dieser zu „%1“.</translation>
    </message>
    <message>
        <source>Links are written calends://ACCOUNT/people/ID or calends://ACCOUNT/bookings/UID.</source>
        <translation>Links werden calends://KONTO/people/ID oder calends://KONTO/bookings/UID geschrieben.</translation>
    </message>
    <message>
        <source>This link is too long to be one.</source>
        <translation>Dieser Link ist zu lang, um einer zu sein.</translation>
    </message>
    <message>
        <source>Nothing may follow the id in a link, no “?” and no “#”.</source>
        <translation>Nach der ID darf in einem Link nichts folgen, kein „?“ und kein „#“.</translation>
    </message>
    <message>
        <source>“%1” in this link is no percent-encoded UTF-8.</source>
        <translation>„%1“ in diesem Link ist kein prozentkodiertes UTF-8.</translation>
    </message>
</context>
<context>
    <name>AccountPerson</name>
    <message>
        <source>What the server tells person %1</source>
        <translation>Was der Server der Person %1 sagt</translation>
    </message>
    <message>
        <source>No token of person %1 is held here.</source>
        <translation>Von Person %1 liegt hier kein Token vor.</translation>
    </message>
    <message>
        <source>Lend one under “Credentials and plan”, or keep a new pair under “Tokens”.</source>
        <translation>Eines unter „Zugangsdaten und Tarif“ leihen oder unter „Token“ ein neues Paar aufbewahren.</translation>
    </message>
    <message>
        <source>%1 of person %2</source>
        <comment>what a list has</comment>
        <translation>%1 der Person %2</translation>
    </message>
    <message>
        <source>as this person</source>
        <translation>als diese Person</translation>
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
    <message>
        <source>the proxy&apos;s password is not at hand</source>
        <translation>das Passwort des Proxys liegt nicht vor</translation>
    </message>
    <message>
        <source>the proxy&apos;s password is not at hand: %1</source>
        <translation>das Passwort des Proxys liegt nicht vor: %1</translation>
    </message>
    <message>
        <source>the proxy cannot be reached or does not answer</source>
        <translation>der Proxy ist nicht erreichbar oder antwortet nicht</translation>
    </message>
    <message>
        <source>the proxy does not connect to this server</source>
        <translation>der Proxy verbindet nicht mit diesem Server</translation>
    </message>
    <message>
        <source>the proxy refused the user name and the password, or was given none</source>
        <translation>der Proxy hat Benutzername und Passwort abgelehnt oder keine erhalten</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the proxy&apos;s password again under Network in the settings, then refresh.</source>
        <translation>Den Schlüsselbund entsperren oder das Passwort des Proxys in den Einstellungen unter Netz neu eingeben, dann aktualisieren.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to let this server through, or choose another way under Network in the settings.</source>
        <translation>Den Betreiber des Proxys bitten, diesen Server durchzulassen, oder in den Einstellungen unter Netz einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s host and port, under Network in the settings or in those of the system, then refresh.</source>
        <translation>Adresse und Port des Proxys prüfen, in den Einstellungen unter Netz oder in denen des Systems, dann aktualisieren.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name and password under Network in the settings, a proxy of the system as one of your own, then refresh.</source>
        <translation>Benutzername und Passwort des Proxys in den Einstellungen unter Netz eingeben, einen Proxy des Systems dort als eigenen, dann aktualisieren.</translation>
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
    <name>ApiKeyChanges</name>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>The key in use until now is refused from that moment on, also by other programs that use it.</source>
        <translation>Der bisherige Schlüssel wird von diesem Augenblick an abgelehnt, auch bei anderen Programmen, die ihn benutzen.</translation>
    </message>
    <message>
        <source>These profiles here use the same key and have to be given the new one: %1.</source>
        <extracomment>%1: names of profiles</extracomment>
        <translation>Diese Profile hier benutzen denselben Schlüssel und müssen den neuen erhalten: %1.</translation>
    </message>
    <message>
        <source>These jobs are held for the call and go on with the new key: %1.</source>
        <extracomment>%1: titles of jobs</extracomment>
        <translation>Diese Aufträge werden für den Aufruf angehalten und laufen mit dem neuen Schlüssel weiter: %1.</translation>
    </message>
    <message>
        <source>API key of this account</source>
        <translation>API-Schlüssel dieses Kontos</translation>
    </message>
    <message>
        <source>The old key cannot be brought back.</source>
        <translation>Der alte Schlüssel lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
</context>
<context>
    <name>ArchiveFile</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>An archive is gone or damaged, so no file was written. Choose among those that are there.</source>
        <translation>Ein Archiv ist weg oder beschädigt, deshalb wurde keine Datei geschrieben. Unter den vorhandenen wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory free to make a key of the passphrase (256 MB). Close other programs, and try again.</source>
        <translation>Es ist nicht genug Speicher frei, um aus der Passphrase einen Schlüssel zu machen (256 MB). Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 letters.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen.</translation>
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
    <message>
        <source>Bookings of the teams are left out: %1</source>
        <translation>Buchungen der Teams fehlen: %1</translation>
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
    <name>Calends::AboutDialog</name>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>About Calends</source>
        <translation>Über Calends</translation>
    </message>
    <message>
        <source>Calends %1</source>
        <translation>Calends %1</translation>
    </message>
    <message>
        <source>Admin console for Cal.com.</source>
        <translation>Verwaltungskonsole für Cal.com.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. © 2026 The Calends authors.</source>
        <translation>Freie Software unter der MIT-Lizenz. © 2026 Die Autoren von Calends.</translation>
    </message>
    <message>
        <source>Calends is an independent program. Cal.com is its owner&apos;s trademark.</source>
        <translation>Calends ist ein unabhängiges Programm. Cal.com ist eine Marke ihres Inhabers.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Calends::AccountChanges</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Discard what is not sent yet?</source>
        <translation>Verwerfen, was noch nicht gesendet ist?</translation>
    </message>
    <message>
        <source>%1
Nothing of it was sent to the server. Discarding it cannot be undone.</source>
        <translation>%1
Nichts davon wurde an den Server gesendet. Das Verwerfen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Where they are made</source>
        <translation>Wo sie angelegt werden</translation>
    </message>
    <message>
        <source>The account is still being opened.</source>
        <translation>Das Konto wird noch geöffnet.</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Klonen …</translation>
    </message>
    <message>
        <source>Show it in its list</source>
        <translation>In seiner Liste zeigen</translation>
    </message>
    <message>
        <source>Open the existing person</source>
        <translation>Vorhandene Person öffnen</translation>
    </message>
    <message>
        <source>Open the existing one</source>
        <translation>Vorhandenen Eintrag öffnen</translation>
    </message>
    <message>
        <source>None of them can be deleted here</source>
        <translation>Davon lässt sich hier nichts löschen</translation>
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
    <name>Calends::AccountKeys</name>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diesen Schlüssel benutzen</translation>
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
    <name>Calends::AccountScope</name>
    <message>
        <source>The secret of its OAuth client is not held. It is added under “Credentials and plan”.</source>
        <translation>Das Secret des zugehörigen OAuth-Clients liegt nicht vor. Es wird unter „Zugangsdaten und Tarif“ hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>Calends::AccountSecretForm</name>
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
</context>
<context>
    <name>Calends::AccountTokens</name>
    <message>
        <source>Only managed users have tokens of a client.</source>
        <translation>Nur verwaltete Benutzer haben Token eines Clients.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>Calends::AddToTeam</name>
    <message>
        <source>Add to team…</source>
        <translation>In ein Team aufnehmen…</translation>
    </message>
    <message>
        <source>Joined at once</source>
        <translation>Gleich beigetreten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to changes</source>
        <translation>Zu den Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to a team</source>
        <translation>
            <numerusform>%n Person in ein Team aufnehmen</numerusform>
            <numerusform>%n Personen in ein Team aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search teams</source>
        <translation>Teams suchen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Else they are invited, and cannot be booked with the team before they accept</source>
        <translation>Sonst werden sie eingeladen und sind mit dem Team erst buchbar, wenn sie annehmen</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Wählen Sie ein Team.</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>Whoever is in the team already keeps a higher role; what is missing is changed.</source>
        <translation>Wer schon im Team ist, behält eine höhere Rolle; was fehlt, wird geändert.</translation>
    </message>
</context>
<context>
    <name>Calends::AlonePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Back to where you were (Escape)</source>
        <translation>Zurück, wo Sie waren (Escape)</translation>
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
    <name>Calends::ApplyButton</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>Apply %1 to %2</source>
        <extracomment>%1: how many changes, %2: &quot;PRODUCTION&quot;</extracomment>
        <translation>%1 auf %2 anwenden</translation>
    </message>
</context>
<context>
    <name>Calends::ArchiveTable</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>Calends::ArchivesPane</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Export encrypted…</source>
        <translation>Verschlüsselt exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>What is in the archive</source>
        <translation>Inhalt des Archivs</translation>
    </message>
    <message>
        <source>Save a copy of the archive</source>
        <translation>Kopie des Archivs speichern</translation>
    </message>
    <message>
        <source>Export the chosen archives encrypted</source>
        <translation>Gewählte Archive verschlüsselt exportieren</translation>
    </message>
    <message>
        <source>Delete the chosen archives</source>
        <translation>Gewählte Archive löschen</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>No archive yet</source>
        <translation>Noch kein Archiv</translation>
    </message>
    <message>
        <source>Before something is destroyed, what is there is kept here: JSON without secrets, sealed on this computer.</source>
        <translation>Bevor etwas endgültig gelöscht wird, wird hier aufbewahrt, was da ist: JSON ohne Secrets, auf diesem Rechner versiegelt.</translation>
    </message>
    <message>
        <source>Choose an archive first.</source>
        <translation>Zuerst ein Archiv auswählen.</translation>
    </message>
    <message>
        <source>As readable JSON: keep it where only you can read it</source>
        <translation>Als lesbares JSON: so ablegen, dass niemand sonst es lesen kann</translation>
    </message>
    <message>
        <source>All that are chosen, in one file that a passphrase opens</source>
        <translation>Alle gewählten, in einer Datei, die eine Passphrase öffnet</translation>
    </message>
    <message>
        <source>For good: nothing else holds what is in it</source>
        <translation>Endgültig: nichts sonst enthält, was darin ist</translation>
    </message>
    <message>
        <source>This archive is damaged and cannot be read.</source>
        <translation>Dieses Archiv ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Export encrypted</source>
        <translation>Verschlüsselt exportieren</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase reads it, also without Calends. Without the passphrase nobody does: it is kept nowhere.</source>
        <translation>Wer die Datei und die Passphrase hat, kann sie lesen, auch ohne Calends. Ohne die Passphrase kann es niemand: sie wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Encrypting…</source>
        <translation>Wird verschlüsselt…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Delete this archive?</source>
        <translation>Dieses Archiv löschen?</translation>
    </message>
    <message>
        <source>Delete these %1 archives?</source>
        <translation>Diese %1 Archive löschen?</translation>
    </message>
    <message>
        <source>Nothing else is kept of what was destroyed. It cannot be brought back.</source>
        <translation>Sonst ist von dem, was gelöscht wurde, nichts aufbewahrt. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The archive was not deleted: the journal cannot be written.</source>
        <translation>Das Archiv wurde nicht gelöscht: das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Here it is only looked at.</source>
        <translation>Hier wird es nur angesehen.</translation>
    </message>
    <message>
        <source>Before something is destroyed, what is there is kept here: JSON without secrets, for this run only. Export it before you close the program.</source>
        <translation>Bevor etwas endgültig gelöscht wird, wird hier aufbewahrt, was da ist: JSON ohne Secrets, nur für diesen Lauf. Exportieren Sie es, bevor Sie das Programm schließen.</translation>
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
    <name>Calends::BulkEdit</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <extracomment>%1: &quot;3 people&quot;; %2: why they cannot be changed</extracomment>
        <translation>%1 ausgelassen: %2</translation>
    </message>
    <message>
        <source>None of them can be changed here.</source>
        <translation>Davon lässt sich hier nichts ändern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field, &quot;Time zone&quot;; %2: why it cannot be sent</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tick what is to be set.</source>
        <translation>Ankreuzen, was gesetzt werden soll.</translation>
    </message>
    <message>
        <source>%1 already so</source>
        <translation>%1 schon so</translation>
    </message>
    <message>
        <source>%1 will change</source>
        <translation>%1 zu ändern</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
</context>
<context>
    <name>Calends::BulkEditRow</name>
    <message>
        <source>Set %1 for all</source>
        <extracomment>%1: a field, &quot;Time zone&quot;</extracomment>
        <translation>%1 für alle setzen</translation>
    </message>
    <message>
        <source>Now: different values</source>
        <translation>Jetzt: verschiedene Werte</translation>
    </message>
    <message>
        <source>Now: empty in all</source>
        <translation>Jetzt: überall leer</translation>
    </message>
    <message>
        <source>Now: %1 in all</source>
        <translation>Jetzt: überall %1</translation>
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
    <message>
        <source>This list is not exported: it is no data of the account, but worked out from what is known of it.</source>
        <translation>Diese Liste wird nicht exportiert: Sie gehört nicht zu den Daten des Kontos, sondern ergibt sich aus dem, was von ihm bekannt ist.</translation>
    </message>
</context>
<context>
    <name>Calends::ChangeForm</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose where it is to be made.</source>
        <translation>Wählen, wo es angelegt werden soll.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field, &quot;Time zone&quot;; %2: why it cannot be sent</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing differs yet.</source>
        <translation>Noch weicht nichts ab.</translation>
    </message>
    <message>
        <source>1 field differs</source>
        <translation>1 Feld weicht ab</translation>
    </message>
    <message>
        <source>%1 fields differ</source>
        <translation>%1 Felder weichen ab</translation>
    </message>
</context>
<context>
    <name>Calends::ChangeFormFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to changes</source>
        <translation>Zu den Änderungen hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is sent yet (%1)</source>
        <translation>Noch wird nichts gesendet (%1)</translation>
    </message>
    <message>
        <source>Close without adding?</source>
        <translation>Schließen, ohne hinzuzufügen?</translation>
    </message>
    <message>
        <source>What was filled in here is lost.</source>
        <translation>Was hier ausgefüllt wurde, geht verloren.</translation>
    </message>
</context>
<context>
    <name>Calends::ChangeFormRow</name>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>was empty</source>
        <extracomment>%1: the value before it was edited</extracomment>
        <translation>war leer</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>Calends::ChangeJob</name>
    <message>
        <source>Anew: %1</source>
        <translation>Erneut: %1</translation>
    </message>
</context>
<context>
    <name>Calends::ChangeLogPane</name>
    <message>
        <source>Open job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search the log: who, what, whom, values</source>
        <translation>Im Protokoll suchen: wer, was, bei wem, Werte</translation>
    </message>
    <message>
        <source>Search the change log</source>
        <translation>Im Änderungsprotokoll suchen</translation>
    </message>
    <message>
        <source>Copy the change log as CSV</source>
        <translation>Änderungsprotokoll als CSV kopieren</translation>
    </message>
    <message>
        <source>Save the change log</source>
        <translation>Änderungsprotokoll speichern</translation>
    </message>
    <message>
        <source>Open the job of the chosen change</source>
        <translation>Auftrag der gewählten Änderung öffnen</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>No change matches the search</source>
        <translation>Keine Änderung passt zur Suche</translation>
    </message>
    <message>
        <source>Every word has to stand somewhere in its line.</source>
        <translation>Jedes Wort muss irgendwo in der Zeile stehen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>What is applied from this computer is listed here: who, when, before, after.</source>
        <translation>Was von diesem Rechner aus angewendet wird, ist hier aufgeführt: wer, wann, vorher, nachher.</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>There is nothing in the list.</source>
        <translation>In der Liste ist nichts.</translation>
    </message>
    <message>
        <source>What is listed, safe for spreadsheets</source>
        <translation>Das Aufgeführte, ungefährlich für Tabellenprogramme</translation>
    </message>
    <message>
        <source>What is listed, as CSV or JSON</source>
        <translation>Das Aufgeführte, als CSV oder JSON</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Zuerst eine Änderung auswählen.</translation>
    </message>
    <message>
        <source>All rows of its job (Enter)</source>
        <translation>Alle Zeilen des Auftrags (Eingabe)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy the change log as JSON</source>
        <translation>Änderungsprotokoll als JSON kopieren</translation>
    </message>
    <message>
        <source>What is listed, for programs</source>
        <translation>Das Aufgeführte, für Programme</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Show the request of the chosen change</source>
        <translation>Anfrage der ausgewählten Änderung zeigen</translation>
    </message>
    <message>
        <source>What was sent and what came back, in the console</source>
        <translation>Was gesendet wurde und was zurückkam, in der Anfragekonsole</translation>
    </message>
</context>
<context>
    <name>Calends::ChangeTray</name>
    <message>
        <source>Jobs %1 · %2 %</source>
        <translation>Aufträge %1 · %2 %</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing was taken back since the latest change.</source>
        <translation>Seit der letzten Änderung wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent: edit a row first.</source>
        <translation>Nichts wartet darauf, gesendet zu werden: Bearbeiten Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing was changed from here yet.</source>
        <translation>Von hier aus wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Calends::ClaimsView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>area of the API, open calls, all calls</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Nothing of: %1.</source>
        <translation>Nichts aus: %1.</translation>
    </message>
    <message>
        <source>The client lacks: %1.</source>
        <translation>Dem Client fehlt: %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Can call</source>
        <translation>Kann aufrufen</translation>
    </message>
    <message>
        <source>Nothing of this is verified: anybody can write such a text, and only the server can tell whether it is good.</source>
        <translation>Nichts davon ist geprüft: jeder kann einen solchen Text schreiben, und nur der Server kann sagen, ob er gilt.</translation>
    </message>
    <message>
        <source>The token does not say; those of its client are not loaded.</source>
        <translation>Das Token sagt es nicht; die seines Clients sind nicht geladen.</translation>
    </message>
    <message>
        <source>The token does not say when.</source>
        <translation>Das Token sagt nicht, wann.</translation>
    </message>
    <message>
        <source>Nothing to read yet: paste a token, or pick a person whose token is held here.</source>
        <translation>Noch nichts zu lesen: Fügen Sie ein Token ein, oder wählen Sie eine Person, deren Token hier liegt.</translation>
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
    <message>
        <source>The proxy&apos;s password is not at hand: %1.</source>
        <translation>Das Passwort des Proxys liegt nicht vor: %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter it again under Network in the settings.</source>
        <translation>Den Schlüsselbund entsperren oder es in den Einstellungen unter Netz neu eingeben.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached or does not answer.</source>
        <translation>Der Proxy ist nicht erreichbar oder antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy does not connect to %1.</source>
        <translation>Der Proxy verbindet nicht mit %1.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to let this server through, or choose another way under Network in the settings.</source>
        <translation>Den Betreiber des Proxys bitten, diesen Server durchzulassen, oder in den Einstellungen unter Netz einen anderen Weg wählen.</translation>
    </message>
    <message>
        <source>The proxy refused the user name and the password, or was given none.</source>
        <translation>Der Proxy hat Benutzername und Passwort abgelehnt oder keine erhalten.</translation>
    </message>
    <message>
        <source>Check its host and port, under Network in the settings or in those of the system.</source>
        <translation>Seine Adresse und seinen Port prüfen, in den Einstellungen unter Netz oder in denen des Systems.</translation>
    </message>
    <message>
        <source>Enter both under Network in the settings, a proxy of the system as one of your own.</source>
        <translation>Beides in den Einstellungen unter Netz eingeben, einen Proxy des Systems dort als eigenen.</translation>
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
        <source>The list of accounts</source>
        <translation>Die Liste der Konten</translation>
    </message>
    <message>
        <source>There is no account “%1” here</source>
        <translation>Es gibt hier kein Konto „%1“</translation>
    </message>
    <message>
        <source>No account of this computer has this name or id. A link that was copied on another computer names the account by its id there; put the name of yours in its place.</source>
        <translation>Kein Konto dieses Rechners hat diesen Namen oder diese ID. Ein Link, der auf einem anderen Rechner kopiert wurde, nennt die dortige ID des Kontos; an ihre Stelle lässt sich der eigene Name setzen.</translation>
    </message>
    <message>
        <source>Several accounts are called “%1”</source>
        <translation>Mehrere Konten heißen „%1“</translation>
    </message>
    <message>
        <source>Nothing was opened. Give them different names, or use the id of the one that is meant.</source>
        <translation>Es wurde nichts geöffnet. Verschiedene Namen vergeben oder die ID des gemeinten Kontos nehmen.</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>Dieser Link führt nirgendwohin</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>A link leads to a person of this account, which is not open.</source>
        <translation>Ein Link führt zu einer Person dieses Kontos, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>A link leads to a booking of this account, which is not open.</source>
        <translation>Ein Link führt zu einer Buchung dieses Kontos, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Its secrets and everything Calends has seen of it are removed from this computer. Nothing changes on the server. If anything was changed through it, the journal of that stays, under “Settings”, until you have looked at it and delete it there.</source>
        <translation>Seine Geheimnisse und alles, was Calends von ihm gesehen hat, werden von diesem Rechner entfernt. Auf dem Server ändert sich nichts. Wurde darüber etwas geändert, bleibt das Journal davon unter „Einstellungen“, bis es angesehen und dort gelöscht wird.</translation>
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
    <name>Calends::FieldEditor</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>No value for %1</source>
        <extracomment>%1: a field, &quot;Schedule id&quot;</extracomment>
        <translation>Kein Wert für %1</translation>
    </message>
    <message>
        <source>Untick “No value” to set one.</source>
        <translation>„Kein Wert“ abwählen, um einen zu setzen.</translation>
    </message>
    <message>
        <source>The server needs a value here.</source>
        <translation>Der Server braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>It can be replaced, but not taken away.</source>
        <translation>Lässt sich ersetzen, aber nicht entfernen.</translation>
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
    <name>Calends::HeldTokens</name>
    <message>
        <source>This pair cannot be refreshed here.</source>
        <translation>Dieses Paar kann hier nicht erneuert werden.</translation>
    </message>
    <message>
        <source>The server did not make a new pair. The old access token serves until it expires.</source>
        <translation>Der Server hat kein neues Paar erstellt. Das alte Zugriffstoken gilt, bis es abläuft.</translation>
    </message>
</context>
<context>
    <name>Calends::ImportKeeping</name>
    <message>
        <source>The key of the file is being made.</source>
        <translation>Der Schlüssel der Datei wird gemacht.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Zuerst eine Datei wählen.</translation>
    </message>
</context>
<context>
    <name>Calends::ImportMappingView</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Ziel von „%1“</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Calends::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Take all suggestions</source>
        <translation>Alle Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Change those that exist and differ</source>
        <translation>Vorhandene ändern, die abweichen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Drop a CSV or JSON file here</source>
        <translation>Eine CSV- oder JSON-Datei hierher ziehen</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>Die Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>One person a row. Nothing is sent before you have seen what each row would come to.</source>
        <translation>Je Zeile eine Person. Nichts wird gesendet, bevor zu sehen war, was jede Zeile ergäbe.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>CSV and JSON (*.csv *.tsv *.txt *.json)</source>
        <translation>CSV und JSON (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Import people from %1</source>
        <translation>Personen aus %1 importieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Zuerst eine Datei auswählen.</translation>
    </message>
    <message>
        <source>The rows are being looked at.</source>
        <translation>Die Zeilen werden angesehen.</translation>
    </message>
    <message>
        <source>No row makes a difference.</source>
        <translation>Keine Zeile ändert etwas.</translation>
    </message>
    <message>
        <source>See what would be sent: nothing is sent before</source>
        <translation>Zeigt, was gesendet würde: vorher wird nichts gesendet</translation>
    </message>
    <message>
        <source>No row needs one.</source>
        <translation>Keine Zeile braucht einen.</translation>
    </message>
    <message>
        <source>None of them differs.</source>
        <translation>Keine davon weicht ab.</translation>
    </message>
    <message>
        <source>Preview %L1…</source>
        <translation>Vorschau von %L1…</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Open the existing person</source>
        <translation>Vorhandene Person öffnen</translation>
    </message>
    <message>
        <source>Choose a row whose person exists.</source>
        <translation>Eine Zeile wählen, deren Person vorhanden ist.</translation>
    </message>
</context>
<context>
    <name>Calends::ImportTable</name>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>exists, differs</source>
        <translation>vorhanden, weicht ab</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>%1 Meant: %2?</source>
        <translation>%1 Gemeint: %2?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
    <name>Calends::JobNotices</name>
    <message>
        <source>%1 applied</source>
        <translation>%1 angewendet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A job was stopped</source>
        <translation>Ein Auftrag wurde beendet</translation>
    </message>
    <message>
        <source>A job has ended</source>
        <translation>Ein Auftrag ist fertig</translation>
    </message>
</context>
<context>
    <name>Calends::JobProgress</name>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser Zeile beenden</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt des Auftrags</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Written to the journal before it is sent: closing the window or losing power resumes here.</source>
        <translation>Vor dem Senden ins Journal geschrieben: nach dem Schließen des Fensters oder einem Stromausfall geht es hier weiter.</translation>
    </message>
    <message>
        <source>The journal lives for this run only: after a crash this job does not go on.</source>
        <translation>Das Journal gilt nur für diesen Lauf: nach einem Absturz geht dieser Auftrag nicht weiter.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>Reading what was done before</source>
        <translation>Liest, was zuvor geschehen ist</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Auftrag anhalten</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Er wird gerade beendet.</translation>
    </message>
    <message>
        <source>Go on where it was left</source>
        <translation>Weiter, wo er stehen blieb</translation>
    </message>
    <message>
        <source>What is on the wire ends, the rest waits</source>
        <translation>Was unterwegs ist, läuft zu Ende, der Rest wartet</translation>
    </message>
    <message>
        <source>What is on the wire ends, the rest is left</source>
        <translation>Was unterwegs ist, läuft zu Ende, der Rest unterbleibt</translation>
    </message>
</context>
<context>
    <name>Calends::JobReasons</name>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Overwrite these %1</source>
        <translation>Diese %1 überschreiben</translation>
    </message>
    <message>
        <source>Send it after all</source>
        <translation>Doch senden</translation>
    </message>
    <message>
        <source>Send these %1 after all</source>
        <translation>Diese %1 doch senden</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read these %1 again</source>
        <translation>Diese %1 erneut lesen</translation>
    </message>
    <message>
        <source>Retry it</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry these %1</source>
        <translation>Diese %1 erneut versuchen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>And %1 other reasons: press a state above to see its rows.</source>
        <translation>Und %1 weitere Gründe: ein Klick auf einen Zustand oben zeigt dessen Zeilen.</translation>
    </message>
    <message>
        <source>It needs a look: make the change anew once that is settled.</source>
        <translation>Das ist erst anzusehen: die Änderung neu anlegen, sobald es geklärt ist.</translation>
    </message>
    <message>
        <source>Sending it again changes nothing: the server has refused it.</source>
        <translation>Erneutes Senden ändert nichts: der Server hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the rows: %1</source>
        <translation>Zeilen zeigen: %1</translation>
    </message>
    <message>
        <source>The server had it so already.</source>
        <translation>Der Server hatte es schon so.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Nicht gewählt.</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Delete these %1 all the same</source>
        <translation>Diese %1 trotzdem löschen</translation>
    </message>
    <message>
        <source>What is there already is not overwritten by adding it: change it in its list.</source>
        <translation>Was es schon gibt, wird durch Hinzufügen nicht überschrieben: In seiner Liste ändern.</translation>
    </message>
</context>
<context>
    <name>Calends::JobUndo</name>
    <message>
        <source>Nothing of this job can be undone</source>
        <translation>Nichts von diesem Auftrag lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Calends::JobsPage</name>
    <message>
        <source>Jobs &amp; changes</source>
        <translation>Aufträge &amp; Änderungen</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Another window of Calends keeps the journal</source>
        <translation>Ein anderes Fenster von Calends führt das Journal</translation>
    </message>
    <message>
        <source>The journal is not kept as usual</source>
        <translation>Das Journal wird nicht wie üblich geführt</translation>
    </message>
    <message>
        <source>Each row has its own request: open a job and choose a row, or a change in the change log.</source>
        <translation>Jede Zeile hat ihre eigene Anfrage: einen Auftrag öffnen und eine Zeile auswählen, oder eine Änderung im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>The list of archives is not exported: each archive is saved by itself.</source>
        <translation>Die Liste der Archive wird nicht exportiert: Jedes Archiv wird für sich gespeichert.</translation>
    </message>
    <message>
        <source>The list of jobs is not exported: what they changed is, from the change log.</source>
        <translation>Die Liste der Aufträge wird nicht exportiert; was sie geändert haben, schon: im Änderungsprotokoll.</translation>
    </message>
</context>
<context>
    <name>Calends::JobsPane</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stop after this one</source>
        <translation>Nach dieser Zeile beenden</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Open the job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Undo the job</source>
        <translation>Auftrag rückgängig machen</translation>
    </message>
    <message>
        <source>Forget the job</source>
        <translation>Auftrag vergessen</translation>
    </message>
    <message>
        <source>Stop the job after this row</source>
        <translation>Auftrag nach dieser Zeile beenden</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Jobs of earlier runs are kept on this computer.</source>
        <translation>Aufträge früherer Läufe sind auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>No job yet</source>
        <translation>Noch kein Auftrag</translation>
    </message>
    <message>
        <source>What you apply from a preview is carried out as a job and listed here, also after a restart.</source>
        <translation>Was aus einer Vorschau angewendet wird, wird als Auftrag ausgeführt und hier aufgeführt, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>Zuerst einen Auftrag auswählen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume the job</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Pause the job</source>
        <translation>Auftrag anhalten</translation>
    </message>
    <message>
        <source>It is being written to the journal.</source>
        <translation>Er wird gerade ins Journal geschrieben.</translation>
    </message>
    <message>
        <source>Its rows and what became of them (Enter)</source>
        <translation>Seine Zeilen und was aus ihnen wurde (Eingabe)</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Er ist zu Ende.</translation>
    </message>
    <message>
        <source>It is stopping.</source>
        <translation>Er wird gerade beendet.</translation>
    </message>
    <message>
        <source>Go on where it was left</source>
        <translation>Weiter, wo er stehen blieb</translation>
    </message>
    <message>
        <source>What is on the wire ends, the rest waits</source>
        <translation>Was unterwegs ist, läuft zu Ende, der Rest wartet</translation>
    </message>
    <message>
        <source>What is on the wire ends, the rest is left</source>
        <translation>Was unterwegs ist, läuft zu Ende, der Rest unterbleibt</translation>
    </message>
    <message>
        <source>It is at work: hold or stop it first.</source>
        <translation>Er läuft: zuerst anhalten oder beenden.</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>Nichts wurde angewendet.</translation>
    </message>
    <message>
        <source>It is being looked for what is in use since.</source>
        <translation>Es wird nachgesehen, was seither in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Opens a preview of the way back</source>
        <translation>Öffnet eine Vorschau des Rückwegs</translation>
    </message>
    <message>
        <source>Takes it out of the journal and the log</source>
        <translation>Nimmt ihn aus dem Journal und dem Protokoll</translation>
    </message>
    <message>
        <source>Its rows go out of the journal and the change log, and it can be undone no more. Archives stay.</source>
        <translation>Seine Zeilen verschwinden aus dem Journal und dem Änderungsprotokoll, und er lässt sich nicht mehr rückgängig machen. Archive bleiben.</translation>
    </message>
    <message>
        <source>Not sent yet: %1.</source>
        <translation>Noch nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Of unknown end: %1.</source>
        <translation>Mit unbekanntem Ausgang: %1.</translation>
    </message>
    <message>
        <source>Forget this job?</source>
        <translation>Diesen Auftrag vergessen?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
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
    <name>Calends::KeptSecretDialog</name>
    <message>
        <source>Copy secret…</source>
        <translation>Secret kopieren …</translation>
    </message>
    <message>
        <source>Choose one webhook.</source>
        <translation>Einen einzelnen Webhook auswählen.</translation>
    </message>
    <message>
        <source>Its secret is not in this keychain: it was not given here, or not to be kept.</source>
        <translation>Sein Secret liegt nicht in diesem Schlüsselbund: Es wurde nicht hier angegeben oder sollte nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Secret kopieren</translation>
    </message>
    <message>
        <source>Secret of a webhook</source>
        <translation>Secret eines Webhooks</translation>
    </message>
    <message>
        <source>It is the one that was given here and kept in the keychain. If it was changed elsewhere since, the server signs with another. Copied, it is marked as a secret for clipboard managers, and the clipboard is cleared after %1 s.</source>
        <translation>Es ist das hier angegebene, das im Schlüsselbund liegt. Wurde es seither anderswo geändert, signiert der Server mit einem anderen. Kopiert ist es für Zwischenablage-Programme als geheim gekennzeichnet, und die Zwischenablage wird nach %1 s geleert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The keychain is asked…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared after %1 s.</source>
        <translation>Kopiert. Die Zwischenablage wird nach %1 s geleert.</translation>
    </message>
</context>
<context>
    <name>Calends::KeyRecovery</name>
    <message>
        <source>Test the key in use</source>
        <translation>Den benutzten Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A working API key again</source>
        <translation>Wieder ein gültiger API-Schlüssel</translation>
    </message>
    <message>
        <source>1. Make a new key in Cal.com</source>
        <translation>1. In Cal.com einen neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Sign in to Cal.com in the browser as this person. Under Settings → Security, or Settings → Developer on newer servers, add an API key and copy it: it is shown once. Delete a key there that was made just now and that nobody knows.</source>
        <translation>Melden Sie sich im Browser als diese Person bei Cal.com an. Legen Sie unter Einstellungen → Sicherheit, auf neueren Servern unter Einstellungen → Entwickler, einen API-Schlüssel an und kopieren Sie ihn: Er wird nur einmal gezeigt. Löschen Sie dort einen Schlüssel, der gerade eben entstand und den niemand kennt.</translation>
    </message>
    <message>
        <source>2. Paste it here</source>
        <translation>2. Hier einfügen</translation>
    </message>
    <message>
        <source>It goes into the keychain first, then into use.</source>
        <translation>Er kommt zuerst in den Schlüsselbund und wird dann benutzt.</translation>
    </message>
    <message>
        <source>3. See that it works</source>
        <translation>3. Sehen, dass er gilt</translation>
    </message>
    <message>
        <source>The server is asked as soon as the key is kept. Jobs that were held go on then.</source>
        <translation>Der Server wird gefragt, sobald der Schlüssel aufbewahrt ist. Angehaltene Aufträge laufen dann weiter.</translation>
    </message>
    <message>
        <source>The account can be used again.</source>
        <translation>Das Konto lässt sich wieder benutzen.</translation>
    </message>
    <message>
        <source>The server is being asked.</source>
        <translation>Der Server wird gerade gefragt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>Calends::KeyRotation</name>
    <message>
        <source>Nothing was sent: the secrets of this profile are kept for this run only, and the new key would be lost with it. Start Calends with a keychain that is open, then go on.</source>
        <translation>Es wurde nichts gesendet: Die Secrets dieses Profils werden nur für diesen Lauf aufbewahrt, und der neue Schlüssel ginge mit ihm verloren. Starten Sie Calends mit einem offenen Schlüsselbund und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Nothing was sent: the keychain would not keep the new key. %1</source>
        <translation>Es wurde nichts gesendet: Der Schlüsselbund würde den neuen Schlüssel nicht aufbewahren. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the keychain did not give back what it was given to keep. %1</source>
        <translation>Es wurde nichts gesendet: Der Schlüsselbund gab nicht zurück, was er aufbewahren sollte. %1</translation>
    </message>
    <message>
        <source>The server answered without the new key.</source>
        <translation>Der Server antwortete ohne den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The server made the new key and refuses the old one, but the keychain did not take it: %1 It is in use until Calends ends. Under “Credentials and plan” copy it to a safe place, or let the keychain try again.</source>
        <extracomment>%1: what the keychain says</extracomment>
        <translation>Der Server hat den neuen Schlüssel angelegt und lehnt den alten ab, aber der Schlüsselbund nahm ihn nicht an: %1 Bis Calends endet, wird er benutzt. Kopieren Sie ihn unter „Zugangsdaten und Tarif“ an einen sicheren Ort, oder lassen Sie es den Schlüsselbund noch einmal versuchen.</translation>
    </message>
    <message>
        <source>It was not kept. %1</source>
        <translation>Er wurde nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The server refuses the key in use. It may have expired, or somebody deleted or replaced it.</source>
        <translation>Der Server lehnt den benutzten Schlüssel ab. Er ist vielleicht abgelaufen, oder jemand hat ihn gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>The account was closed.</source>
        <translation>Das Konto wurde geschlossen.</translation>
    </message>
    <message>
        <source>The account is not open yet.</source>
        <translation>Das Konto ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>This account does not sign with an API key.</source>
        <translation>Dieses Konto meldet sich nicht mit einem API-Schlüssel an.</translation>
    </message>
    <message>
        <source>The key that was made last is not kept yet.</source>
        <translation>Der zuletzt angelegte Schlüssel ist noch nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The key is being replaced.</source>
        <translation>Der Schlüssel wird gerade ersetzt.</translation>
    </message>
    <message>
        <source>The server was asked for a new key and its answer was lost. If it made one, the old key is refused from now on, and nobody has seen the new one.</source>
        <translation>Der Server wurde um einen neuen Schlüssel gebeten, und seine Antwort ging verloren. Hat er einen angelegt, wird der alte von nun an abgelehnt, und den neuen hat niemand gesehen.</translation>
    </message>
    <message>
        <source>The key in use works.</source>
        <translation>Der benutzte Schlüssel gilt.</translation>
    </message>
</context>
<context>
    <name>Calends::KeySection</name>
    <message>
        <source>Rotate…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Den neuen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Rotate the API key</source>
        <translation>Den API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The key was not made here: Cal.com does not tell how old it is and when it expires.</source>
        <translation>Der Schlüssel wurde nicht hier angelegt: Cal.com sagt nicht, wie alt er ist und wann er abläuft.</translation>
    </message>
    <message>
        <source>Made here on %1, expires on %2.</source>
        <translation>Hier angelegt am %1, läuft ab am %2.</translation>
    </message>
    <message>
        <source>Made here on %1, never expires.</source>
        <translation>Hier angelegt am %1, läuft nie ab.</translation>
    </message>
    <message>
        <source>Last used here: %1</source>
        <translation>Hier zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>Not used in this run yet.</source>
        <translation>In diesem Lauf noch nicht benutzt.</translation>
    </message>
    <message>
        <source>A new key takes the place of this one, which dies at once</source>
        <translation>Ein neuer Schlüssel tritt an die Stelle von diesem, der sofort ungültig wird</translation>
    </message>
    <message>
        <source>The new API key is kept nowhere</source>
        <translation>Der neue API-Schlüssel ist nirgends aufbewahrt</translation>
    </message>
    <message>
        <source>This account needs a new API key</source>
        <translation>Dieses Konto braucht einen neuen API-Schlüssel</translation>
    </message>
    <message>
        <source>Try the keychain again</source>
        <translation>Den Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Marked as a secret for clipboard managers. The clipboard is cleared after %1 s.</source>
        <translation>Für Zwischenablage-Verwaltungen als Geheimnis gekennzeichnet. Die Zwischenablage wird nach %1 s geleert.</translation>
    </message>
    <message>
        <source>Save a reminder…</source>
        <translation>Erinnerung speichern …</translation>
    </message>
    <message numerus="yes">
        <source>A file for your calendar, which reminds you %n days before the key expires</source>
        <translation>
            <numerusform>Eine Datei für Ihren Kalender, die Sie %n Tag vor dem Ablauf des Schlüssels erinnert</numerusform>
            <numerusform>Eine Datei für Ihren Kalender, die Sie %n Tage vor dem Ablauf des Schlüssels erinnert</numerusform>
        </translation>
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
    <name>Calends::LeftJournal</name>
    <message>
        <source>Its key is no longer in the keychain, so that nobody can read it any more.</source>
        <translation>Sein Schlüssel ist nicht mehr im Schlüsselbund, sodass es niemand mehr lesen kann.</translation>
    </message>
    <message>
        <source>The file is damaged, was written by a later version, or was sealed with another key.</source>
        <translation>Die Datei ist beschädigt, von einer späteren Version geschrieben oder mit einem anderen Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Look at what is in it first.</source>
        <translation>Erst ansehen, was darin ist.</translation>
    </message>
    <message>
        <source>Another Calends has an account with this journal. Nothing was deleted.</source>
        <translation>Ein anderes Calends hat ein Konto mit diesem Journal. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed. Check its rights.</source>
        <translation>Die Datei %1 lässt sich nicht entfernen. Ihre Rechte prüfen.</translation>
    </message>
</context>
<context>
    <name>Calends::LeftJournalDialog</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>A removed account, last written on %1</source>
        <translation>Ein entferntes Konto, zuletzt geschrieben am %1</translation>
    </message>
    <message>
        <source>A removed account</source>
        <translation>Ein entferntes Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end</source>
        <translation>
            <numerusform>%n davon ohne Ende</numerusform>
            <numerusform>%n davon ohne Ende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what became of %n is not known</source>
        <translation>
            <numerusform>was aus %n wurde, ist nicht bekannt</numerusform>
            <numerusform>was aus %n wurde, ist nicht bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation>
            <numerusform>%n Archiv</numerusform>
            <numerusform>%n Archive</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delete journal…</source>
        <translation>Journal löschen…</translation>
    </message>
    <message>
        <source>Journal of a removed account</source>
        <translation>Journal eines entfernten Kontos</translation>
    </message>
    <message>
        <source>Parts of the journal</source>
        <translation>Teile des Journals</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For good: nothing else holds what is in it</source>
        <translation>Endgültig: Nirgends sonst steht, was darin ist</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Jobs of the removed account</source>
        <translation>Aufträge des entfernten Kontos</translation>
    </message>
    <message>
        <source>Its key goes with it. Nothing of it can be had back.</source>
        <translation>Sein Schlüssel geht mit. Nichts davon lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Some of its jobs have no end: what became of their rows is written down nowhere else.</source>
        <translation>Einige seiner Aufträge haben kein Ende: Was aus ihren Zeilen wurde, steht nirgends sonst.</translation>
    </message>
    <message>
        <source>Delete this journal?</source>
        <translation>Dieses Journal löschen?</translation>
    </message>
</context>
<context>
    <name>Calends::LeftJournalsSection</name>
    <message>
        <source>No removed account has left a journal.</source>
        <translation>Kein entferntes Konto hat ein Journal hinterlassen.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Look at the journal: %1</source>
        <translation>Das Journal ansehen: %1</translation>
    </message>
</context>
<context>
    <name>Calends::LeftOutDialog</name>
    <message>
        <source>1 row stays as it is</source>
        <translation>1 Zeile bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 rows stay as they are</source>
        <translation>%1 Zeilen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Rows that stay as they are</source>
        <translation>Zeilen, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview the other row</source>
        <translation>Vorschau der anderen Zeile</translation>
    </message>
    <message>
        <source>Preview the other %1</source>
        <translation>Vorschau der anderen %1</translation>
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
    <message>
        <source>Go to OAuth clients</source>
        <translation>Zu OAuth-Clients</translation>
    </message>
    <message>
        <source>Go to Webhooks</source>
        <translation>Zu Webhooks</translation>
    </message>
    <message>
        <source>Go to Teams</source>
        <translation>Zu Teams</translation>
    </message>
    <message>
        <source>Go to Memberships</source>
        <translation>Zu Mitgliedschaften</translation>
    </message>
    <message>
        <source>Go to Jobs &amp; changes</source>
        <translation>Zu Aufträgen &amp; Änderungen</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Personen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Preview the pending changes</source>
        <translation>Vorschau der ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>Apply the pending changes…</source>
        <translation>Ausstehende Änderungen anwenden…</translation>
    </message>
    <message>
        <source>Discard the pending changes…</source>
        <translation>Ausstehende Änderungen verwerfen…</translation>
    </message>
    <message>
        <source>Undo the latest change…</source>
        <translation>Letzte Änderung rückgängig machen…</translation>
    </message>
    <message>
        <source>The account is still being opened.</source>
        <translation>Das Konto wird noch geöffnet.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Edit the selected rows…</source>
        <translation>Ausgewählte Zeilen bearbeiten…</translation>
    </message>
    <message>
        <source>Delete the selected rows…</source>
        <translation>Ausgewählte Zeilen löschen…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Redo what was taken back…</source>
        <translation>Rückgängig Gemachtes wiederholen …</translation>
    </message>
    <message>
        <source>About Calends</source>
        <translation>Über Calends</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Sort by this column, or the other way round</source>
        <translation>Nach dieser Spalte sortieren oder umkehren</translation>
    </message>
    <message>
        <source>Menu of this column</source>
        <translation>Menü dieser Spalte</translation>
    </message>
    <message>
        <source>Offline: read only</source>
        <translation>Offline: nur lesen</translation>
    </message>
</context>
<context>
    <name>Calends::MetadataEdit</name>
    <message>
        <source>No keys.</source>
        <translation>Keine Schlüssel.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add a key to %1</source>
        <extracomment>%1: a field, &quot;Metadata&quot;</extracomment>
        <translation>Schlüssel zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>This key is there twice.</source>
        <translation>Diesen Schlüssel gibt es zweimal.</translation>
    </message>
</context>
<context>
    <name>Calends::MetadataRow</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
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
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>A list or an object is kept as it is.</source>
        <translation>Eine Liste oder ein Objekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove this key</source>
        <translation>Diesen Schlüssel entfernen</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Eine Zahl ist nötig.</translation>
    </message>
</context>
<context>
    <name>Calends::NetworkSection</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Der des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>An HTTP proxy of my own</source>
        <translation>Ein eigener HTTP-Proxy</translation>
    </message>
    <message>
        <source>A SOCKS5 proxy of my own</source>
        <translation>Ein eigener SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address.</source>
        <translation>Name oder Adresse des Proxys eingeben.</translation>
    </message>
    <message>
        <source>Only the name or the address, without http:// and without a port.</source>
        <translation>Nur den Namen oder die Adresse, ohne http:// und ohne Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A proxy is told only letters of Western Europe (Latin-1).</source>
        <translation>Einem Proxy werden nur westeuropäische Buchstaben (Latin-1) genannt.</translation>
    </message>
    <message>
        <source>Too long: a SOCKS5 proxy takes 255 bytes.</source>
        <translation>Zu lang: Ein SOCKS5-Proxy nimmt 255 Byte.</translation>
    </message>
    <message>
        <source>An HTTP proxy takes no user name with a colon.</source>
        <translation>Ein HTTP-Proxy nimmt keinen Benutzernamen mit Doppelpunkt.</translation>
    </message>
    <message>
        <source>A password goes with a user name: enter that too.</source>
        <translation>Zu einem Passwort gehört ein Benutzername: auch diesen eingeben.</translation>
    </message>
    <message>
        <source>Unlock the keychain…</source>
        <translation>Schlüsselbund entsperren…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Save the choice of the proxy</source>
        <translation>Wahl des Proxys speichern</translation>
    </message>
    <message>
        <source>Name or address of the proxy</source>
        <translation>Name oder Adresse des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>User name, where the proxy asks for one</source>
        <translation>Benutzername, wo der Proxy einen verlangt</translation>
    </message>
    <message>
        <source>Password of this user</source>
        <translation>Passwort dieses Benutzers</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Kept; what is typed here replaces it</source>
        <translation>Aufbewahrt; eine Eingabe hier ersetzt es</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>Nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Saved. It holds from the next request on.</source>
        <translation>Gespeichert. Es gilt ab der nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Saved, but the old password is still kept. %1</source>
        <translation>Gespeichert, aber das alte Passwort ist noch aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The kept one is not for this proxy and user</source>
        <translation>Das aufbewahrte gilt nicht für diesen Proxy und Benutzer</translation>
    </message>
    <message>
        <source>The password that is kept will be forgotten.</source>
        <translation>Das aufbewahrte Passwort wird vergessen.</translation>
    </message>
    <message>
        <source>Keep user and password for this run only</source>
        <translation>Benutzer und Passwort nur für diesen Lauf aufbewahren</translation>
    </message>
    <message>
        <source>User and password are held for this run only.</source>
        <translation>Benutzer und Passwort werden nur für diesen Lauf aufbewahrt.</translation>
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
    <name>Calends::PassphraseDialog</name>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Both have to be the same.</source>
        <translation>Beide müssen gleich sein.</translation>
    </message>
</context>
<context>
    <name>Calends::PendingBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Discard what is not sent yet</source>
        <translation>Verwerfen, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Forget these edits. Nothing of them was sent.</source>
        <translation>Diese Änderungen vergessen. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Preview what is not sent yet</source>
        <translation>Vorschau dessen, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>See row by row what would be sent. Nothing is sent.</source>
        <translation>Zeile für Zeile sehen, was gesendet würde. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Changes that are not sent yet</source>
        <translation>Noch nicht gesendete Änderungen</translation>
    </message>
    <message>
        <source>1 change is not sent yet</source>
        <translation>1 Änderung ist noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 changes are not sent yet</source>
        <translation>%1 Änderungen sind noch nicht gesendet</translation>
    </message>
    <message>
        <source>Send these changes, after a last look.</source>
        <translation>Diese Änderungen senden, nach einem letzten Blick.</translation>
    </message>
</context>
<context>
    <name>Calends::PersonChoice</name>
    <message>
        <source>Name or address of a person</source>
        <translation>Name oder Adresse einer Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The first %1 are shown: type more of the name.</source>
        <translation>Gezeigt sind die ersten %1: mehr vom Namen eintippen.</translation>
    </message>
    <message>
        <source>No managed user among those that are loaded.</source>
        <translation>Kein verwalteter Benutzer unter denen, die geladen sind.</translation>
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
    <name>Calends::PreviewFoot</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget these changes. Nothing of them was sent.</source>
        <translation>Diese Änderungen vergessen. Nichts davon wurde gesendet.</translation>
    </message>
    <message>
        <source>Discard the changes of this preview</source>
        <translation>Änderungen dieser Vorschau verwerfen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>Rows are being read again.</source>
        <translation>Zeilen werden erneut gelesen.</translation>
    </message>
    <message>
        <source>No row is chosen that can be sent.</source>
        <translation>Keine Zeile ist gewählt, die gesendet werden kann.</translation>
    </message>
    <message>
        <source>Asks for the name of the account first.</source>
        <translation>Fragt zuerst nach dem Namen des Kontos.</translation>
    </message>
    <message>
        <source>Sends what is chosen.</source>
        <translation>Sendet das Gewählte.</translation>
    </message>
    <message>
        <source>Undo %1…</source>
        <translation>%1 rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Undo what the job has applied</source>
        <translation>Rückgängig machen, was der Auftrag angewendet hat</translation>
    </message>
    <message>
        <source>It can be undone once the job is held or has ended.</source>
        <translation>Das geht, sobald der Auftrag angehalten oder zu Ende ist.</translation>
    </message>
    <message>
        <source>It is being looked for what is in use since.</source>
        <translation>Es wird nachgesehen, was seither in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>Nichts wurde angewendet.</translation>
    </message>
    <message>
        <source>None of the %1 applied rows can be undone: there is no call that takes them back.</source>
        <translation>Keine der %1 angewendeten Zeilen lässt sich rückgängig machen: kein Aufruf nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Opens a preview of the way back. %1 of %2 cannot be undone.</source>
        <translation>Öffnet eine Vorschau des Rückwegs. Nicht rückgängig zu machen: %1 von %2.</translation>
    </message>
    <message>
        <source>Opens a preview of the way back.</source>
        <translation>Öffnet eine Vorschau des Rückwegs.</translation>
    </message>
    <message>
        <source>Retry the selected row</source>
        <translation>Ausgewählte Zeile erneut versuchen</translation>
    </message>
    <message>
        <source>Retry %1 selected rows</source>
        <translation>%1 ausgewählte Zeilen erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Make new tokens (%n)…</source>
        <translation>
            <numerusform>Neue Token ausstellen (%n)…</numerusform>
            <numerusform>Neue Token ausstellen (%n)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new tokens for those whose were lost</source>
        <translation>Neue Token für die ausstellen, deren verloren gingen</translation>
    </message>
    <message>
        <source>Nobody holds the pairs that were lost. Opens a preview of new ones.</source>
        <translation>Niemand hat die verlorenen Paare. Öffnet eine Vorschau neuer.</translation>
    </message>
    <message>
        <source>Show request</source>
        <translation>Anfrage zeigen</translation>
    </message>
    <message>
        <source>Show the request of the current row</source>
        <translation>Anfrage der aktuellen Zeile zeigen</translation>
    </message>
    <message>
        <source>What was sent for the current row and what came back, in the console</source>
        <translation>Was für die aktuelle Zeile gesendet wurde und was zurückkam, in der Anfragekonsole</translation>
    </message>
</context>
<context>
    <name>Calends::PreviewHeading</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy all rows as CSV, safe for spreadsheets</source>
        <translation>Alle Zeilen als CSV kopieren, ungefährlich für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Save all rows as CSV or JSON</source>
        <translation>Alle Zeilen als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>Vorschau speichern</translation>
    </message>
    <message>
        <source>Copy the preview as CSV</source>
        <translation>Vorschau als CSV kopieren</translation>
    </message>
    <message>
        <source>Rows that are read again</source>
        <translation>Zeilen, die erneut gelesen werden</translation>
    </message>
    <message>
        <source>Stop reading rows again</source>
        <translation>Erneutes Lesen der Zeilen abbrechen</translation>
    </message>
    <message>
        <source>Read each row again, and change nothing (F5)</source>
        <translation>Jede Zeile erneut lesen und nichts ändern (F5)</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Mailed:</source>
        <translation>E-Mails gehen an:</translation>
    </message>
    <message>
        <source>began %1</source>
        <translation>begonnen am %1</translation>
    </message>
    <message>
        <source>Rows are being read.</source>
        <translation>Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>Reading rows again…</source>
        <translation>Zeilen werden erneut gelesen…</translation>
    </message>
    <message>
        <source>Read again: %1 of %2</source>
        <translation>Erneut gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Every row was read again at %1. Nothing was changed.</source>
        <translation>Jede Zeile wurde um %1 erneut gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not every row was read again</source>
        <translation>Nicht jede Zeile wurde erneut gelesen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy all rows as JSON, for programs</source>
        <translation>Alle Zeilen als JSON kopieren, für Programme</translation>
    </message>
    <message>
        <source>Copy the preview as JSON</source>
        <translation>Vorschau als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>Calends::PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Nothing to preview</source>
        <translation>Nichts für eine Vorschau</translation>
    </message>
    <message>
        <source>What you change on other pages is shown here, row by row, before any of it is sent.</source>
        <translation>Was auf anderen Seiten geändert wird, ist hier Zeile für Zeile zu sehen, bevor etwas davon gesendet wird.</translation>
    </message>
    <message>
        <source>That job is not kept any more</source>
        <translation>Dieser Auftrag ist nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>It was removed from the journal.</source>
        <translation>Er wurde aus dem Journal entfernt.</translation>
    </message>
    <message>
        <source>Reading the job…</source>
        <translation>Der Auftrag wird gelesen…</translation>
    </message>
    <message>
        <source>Its rows are kept in the journal on this computer.</source>
        <translation>Seine Zeilen sind im Journal auf diesem Rechner aufbewahrt.</translation>
    </message>
    <message>
        <source>The rows of this job cannot be read</source>
        <translation>Die Zeilen dieses Auftrags sind nicht lesbar</translation>
    </message>
    <message>
        <source>They were written by another version of Calends, or are damaged.</source>
        <translation>Eine andere Version von Calends hat sie geschrieben, oder sie sind beschädigt.</translation>
    </message>
    <message>
        <source>Nothing is shown here. Preview changes first, or open a job.</source>
        <translation>Hier wird nichts gezeigt. Zuerst Änderungen in der Vorschau ansehen oder einen Auftrag öffnen.</translation>
    </message>
</context>
<context>
    <name>Calends::PreviewPane</name>
    <message>
        <source>Nothing can be sent now</source>
        <translation>Jetzt kann nichts gesendet werden</translation>
    </message>
    <message>
        <source>Nothing of this was sent yet.</source>
        <translation>Davon wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Zuerst eine Zeile auswählen.</translation>
    </message>
</context>
<context>
    <name>Calends::PreviewTable</name>
    <message>
        <source>%1 to come</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>%1 will change</source>
        <translation>%1 zu ändern</translation>
    </message>
    <message>
        <source>%1 already so</source>
        <translation>%1 schon so</translation>
    </message>
    <message>
        <source>%1 changed since</source>
        <translation>%1 seither geändert</translation>
    </message>
    <message>
        <source>%1 not allowed</source>
        <translation>%1 nicht erlaubt</translation>
    </message>
    <message>
        <source>1 needs a look</source>
        <translation>1 anzusehen</translation>
    </message>
    <message>
        <source>%1 need a look</source>
        <translation>%1 anzusehen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 being sent</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>already so, skipped</source>
        <translation>schon so, ausgelassen</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Chosen: yes</source>
        <translation>Gewählt: ja</translation>
    </message>
    <message>
        <source>Chosen: no</source>
        <translation>Gewählt: nein</translation>
    </message>
</context>
<context>
    <name>Calends::PreviewView</name>
    <message>
        <source>Rows of the preview</source>
        <translation>Zeilen der Vorschau</translation>
    </message>
</context>
<context>
    <name>Calends::PrivacySection</name>
    <message>
        <source>Discreet mode</source>
        <translation>Diskreter Modus</translation>
    </message>
    <message>
        <source>Names, addresses and answers are veiled, and so is what you type into a filter or the search. Holding Ctrl and Alt shows those of the row that the pointer or the keyboard is on. Exports, copies and screen readers have them as before.</source>
        <translation>Namen, Adressen und Antworten sind verschleiert, auch was in einen Filter oder die Suche getippt wird. Strg und Alt gedrückt zeigt die der Zeile, auf der Zeiger oder Tastatur stehen. Exporte, Kopien und Bildschirmleser erhalten sie wie zuvor.</translation>
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
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest wait for an answer, in seconds</source>
        <translation>Längstes Warten auf eine Antwort, in Sekunden</translation>
    </message>
    <message>
        <source>Longest wait for an answer of the server</source>
        <translation>Längstes Warten auf eine Antwort des Servers</translation>
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
    <name>Calends::RefreshDialog</name>
    <message>
        <source>Refresh</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Refresh the pair now</source>
        <translation>Paar jetzt erneuern</translation>
    </message>
    <message>
        <source>Type the person&apos;s name to go on:</source>
        <translation>Geben Sie den Namen der Person ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the name exactly as it is written.</source>
        <translation>Geben Sie den Namen genau so ein, wie er dort steht.</translation>
    </message>
    <message>
        <source>The refresh token of the pair that is kept here ends at once, its access token when it expires, and the new pair takes their place in the keychain. If that pair was handed on, the person is signed out of your own product by then.</source>
        <translation>Das Refresh-Token des hier aufbewahrten Paars endet sofort, das Access-Token mit seinem Ablauf, und das neue Paar tritt im Schlüsselbund an ihre Stelle. Wurde das Paar weitergegeben, ist die Person spätestens dann von Ihrem eigenen Produkt abgemeldet.</translation>
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
    <message>
        <source>Rows from a CSV or JSON file</source>
        <translation>Zeilen aus einer CSV- oder JSON-Datei</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Update this filter</source>
        <translation>Diesen Filter aktualisieren</translation>
    </message>
    <message>
        <source>This list is only shown here. Change it in Cal.com.</source>
        <translation>Diese Liste wird hier nur gezeigt. Ändern Sie sie in Cal.com.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Links lead to people and bookings.</source>
        <translation>Links führen zu Personen und Buchungen.</translation>
    </message>
    <message>
        <source>This account is gone when Calends ends, so that no link leads to it.</source>
        <translation>Dieses Konto ist weg, wenn Calends endet, sodass kein Link dorthin führt.</translation>
    </message>
    <message>
        <source>This row has no id that a link can name.</source>
        <translation>Diese Zeile hat keine ID, die ein Link nennen kann.</translation>
    </message>
    <message>
        <source>Column before or next column</source>
        <translation>Vorige oder nächste Spalte</translation>
    </message>
    <message>
        <source>The list is not complete yet</source>
        <translation>Die Liste ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>What comes later would be left out of what you do.</source>
        <translation>Was später kommt, bliebe dabei außen vor.</translation>
    </message>
    <message>
        <source>%1 rows are known so far. Go on with these, or wait until the others are there?</source>
        <translation>Bisher sind %1 Zeilen bekannt. Mit diesen weitermachen oder warten, bis die anderen da sind?</translation>
    </message>
    <message>
        <source>%1 rows are known. Go on with these, or load the others first?</source>
        <translation>%1 Zeilen sind bekannt. Mit diesen weitermachen oder zuerst die anderen laden?</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Load the others</source>
        <translation>Die anderen laden</translation>
    </message>
</context>
<context>
    <name>Calends::RotationDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Replace the API key</source>
        <translation>Den API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>The new key is valid for</source>
        <translation>Der neue Schlüssel gilt für</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>Noch wird nichts gesendet</translation>
    </message>
    <message>
        <source>another number of days</source>
        <translation>eine andere Zahl von Tagen</translation>
    </message>
    <message>
        <source>How long the new key is valid</source>
        <translation>Wie lange der neue Schlüssel gilt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Er läuft am %1 ab.</translation>
    </message>
    <message>
        <source>Whoever gets hold of it can use it until somebody deletes it.</source>
        <translation>Wer ihn in die Hand bekommt, kann ihn benutzen, bis ihn jemand löscht.</translation>
    </message>
</context>
<context>
    <name>Calends::RowDetail</name>
    <message>
        <source>What is there now is archived on this computer before it is destroyed, without secrets.</source>
        <translation>Was jetzt da ist, wird vor dem endgültigen Löschen auf diesem Rechner archiviert, ohne Secrets.</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>Lässt sich nicht rückgängig machen: %1</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Was die Zeile sagt</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>Aktuelle Zeile</translation>
    </message>
    <message>
        <source>Cal.com mails: %1</source>
        <translation>Cal.com schickt E-Mails an: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Was, as it was shown</source>
        <translation>War, wie gezeigt</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>What is there now is archived before it is destroyed, without secrets, but for this run only: export the archive before you close the program.</source>
        <translation>Was jetzt da ist, wird vor dem endgültigen Löschen archiviert, ohne Secrets, aber nur für diesen Lauf: Exportieren Sie das Archiv, bevor Sie das Programm schließen.</translation>
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
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit the selected rows</source>
        <translation>Ausgewählte Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>Ausgewählte Zeilen löschen</translation>
    </message>
    <message>
        <source>Change the selected rows: nothing is sent before a preview (E)</source>
        <translation>Ausgewählte Zeilen ändern: vor einer Vorschau wird nichts gesendet (E)</translation>
    </message>
    <message>
        <source>Delete the selected rows: nothing is sent before a preview (Del)</source>
        <translation>Ausgewählte Zeilen löschen: vor einer Vorschau wird nichts gesendet (Entf)</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <extracomment>%1: what is done with them, &quot;Add to team…&quot;</extracomment>
        <translation>Ausgewählte Zeilen: %1</translation>
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
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The way to the servers of all accounts. This computer itself is always asked without a proxy.</source>
        <translation>Der Weg zu den Servern aller Konten. Dieser Rechner selbst wird immer ohne Proxy gefragt.</translation>
    </message>
    <message>
        <source>Pace and certificates</source>
        <translation>Tempo und Zertifikate</translation>
    </message>
    <message>
        <source>How much of the server&apos;s rate limit is used, how long to wait for an answer and an authority of its own belong to each account, in its profile.</source>
        <translation>Wie viel vom Limit des Servers genutzt wird, wie lange auf eine Antwort gewartet wird und eine eigene Zertifizierungsstelle gehören zu jedem Konto, in dessen Profil.</translation>
    </message>
    <message>
        <source>Journals of removed accounts</source>
        <translation>Journale entfernter Konten</translation>
    </message>
    <message>
        <source>What was changed through an account stays on this computer when it is removed, sealed, until you have looked at it and delete it.</source>
        <translation>Was über ein Konto geändert wurde, bleibt versiegelt auf diesem Rechner, wenn das Konto entfernt wird, bis es angesehen und gelöscht wird.</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Calends::StatePills</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation>%1 von %2 zu ändern</translation>
    </message>
    <message>
        <source>Rows by state</source>
        <translation>Zeilen nach Zustand</translation>
    </message>
    <message>
        <source>Press to see only these rows.</source>
        <translation>Ein Klick zeigt nur diese Zeilen.</translation>
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
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
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
    <name>Calends::TokenBenchPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Make a new pair…</source>
        <translation>Neues Paar machen …</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Paste the access token of a managed user, or pick a person whose token is held here.</source>
        <translation>Das Access-Token eines verwalteten Benutzers einfügen oder eine Person wählen, deren Token hier vorliegt.</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Whether it works</source>
        <translation>Ob es gilt</translation>
    </message>
    <message>
        <source>The test reads the person&apos;s own profile, which changes nothing. The token is neither kept nor refreshed by it.</source>
        <translation>Der Test liest das eigene Profil der Person, was nichts ändert. Das Token wird dabei weder aufbewahrt noch erneuert.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>New pairs</source>
        <translation>Neue Paare</translation>
    </message>
    <message>
        <source>They wait here, in memory alone, for %1 minutes. Each is taken once.</source>
        <translation>Sie warten hier %1 Minuten lang, allein im Speicher. Jedes wird einmal genommen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Access token: it is kept nowhere, and gone when you leave</source>
        <translation>Access-Token: wird nirgends aufbewahrt und ist beim Verlassen weg</translation>
    </message>
    <message>
        <source>Why (goes into the change log)</source>
        <translation>Grund (steht im Änderungsprotokoll)</translation>
    </message>
    <message>
        <source>Their schedules</source>
        <translation>Zeitpläne der Person</translation>
    </message>
    <message>
        <source>Their event types</source>
        <translation>Ereignistypen der Person</translation>
    </message>
    <message>
        <source>Their bookings</source>
        <translation>Buchungen der Person</translation>
    </message>
    <message>
        <source>Their calendars</source>
        <translation>Kalender der Person</translation>
    </message>
    <message>
        <source>A token can be pasted and tested all the same.</source>
        <translation>Ein Token kann trotzdem eingefügt und getestet werden.</translation>
    </message>
    <message>
        <source>No token of this person is held here: paste one.</source>
        <translation>Von dieser Person liegt hier kein Token vor: eines einfügen.</translation>
    </message>
    <message>
        <source>Paste a token or pick a person first.</source>
        <translation>Zuerst ein Token einfügen oder eine Person wählen.</translation>
    </message>
    <message>
        <source>The answer is under way.</source>
        <translation>Die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Nobody is picked, and the token does not say whose it is.</source>
        <translation>Niemand ist gewählt, und das Token sagt nicht, wem es gehört.</translation>
    </message>
    <message>
        <source>No pair of this person is kept here.</source>
        <translation>Von dieser Person ist hier kein Paar aufbewahrt.</translation>
    </message>
    <message>
        <source>A token of this person is lent to Calends: it is used until it expires, and never refreshed.</source>
        <translation>Ein Token dieser Person ist Calends geliehen: es wird benutzt, bis es abläuft, und nie erneuert.</translation>
    </message>
    <message>
        <source>A pair of this person is Calends&apos; own: it is refreshed by itself, by the first call that meets it expired.</source>
        <translation>Ein Paar dieser Person gehört Calends: es erneuert sich von selbst, beim ersten Aufruf, der es abgelaufen vorfindet.</translation>
    </message>
    <message>
        <source>A pair of this person is Calends&apos; own, but cannot be refreshed: its client&apos;s secret is not held, or its refresh token is spent.</source>
        <translation>Ein Paar dieser Person gehört Calends, lässt sich aber nicht erneuern: das Secret seines Clients liegt nicht vor, oder sein Refresh-Token ist verbraucht.</translation>
    </message>
    <message>
        <source>This person is not among those that are loaded.</source>
        <translation>Diese Person ist nicht unter denen, die geladen sind.</translation>
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
        <source>This signs the person out of your own product until your server stores the new pair. Nothing is sent before you have seen it and typed the name.</source>
        <translation>Das meldet die Person in Ihrem eigenen Produkt ab, bis Ihr Server das neue Paar ablegt. Nichts wird gesendet, bevor Sie es gesehen und den Namen eingetippt haben.</translation>
    </message>
    <message>
        <source>Calends stops signing with it; at the server it stays as it is.</source>
        <translation>Calends signiert nicht mehr damit; am Server bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>This is asked as the person, with a token that is held: lend one under “Credentials and plan”, or keep a new pair.</source>
        <translation>Das wird als die Person gefragt, mit einem Token, das vorliegt: eines unter „Zugangsdaten und Tarif“ leihen oder ein neues Paar aufbewahren.</translation>
    </message>
    <message>
        <source>New tokens of %1</source>
        <translation>Neue Token von %1</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>The token is forgotten.</source>
        <translation>Das Token ist vergessen.</translation>
    </message>
    <message>
        <source>The pair is kept, and is Calends&apos; own.</source>
        <translation>Das Paar ist aufbewahrt und gehört Calends.</translation>
    </message>
    <message>
        <source>Refresh the pair now…</source>
        <translation>Paar jetzt erneuern …</translation>
    </message>
    <message>
        <source>The pair was refreshed, and the new one is kept.</source>
        <translation>Das Paar wurde erneuert, und das neue wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The refresh token of the pair that is kept here ends at once, its access token when it expires, and the new pair is kept in their place.</source>
        <translation>Das Refresh-Token des hier aufbewahrten Paars endet sofort, das Access-Token mit seinem Ablauf, und das neue Paar wird an ihrer Stelle aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Calends::TokenTrial</name>
    <message>
        <source>The server says: “%1”</source>
        <translation>Der Server sagt: „%1“</translation>
    </message>
    <message>
        <source>Expired (498): the server knows the token, but its time is over.</source>
        <translation>Abgelaufen (498): der Server kennt das Token, aber seine Zeit ist um.</translation>
    </message>
    <message>
        <source>An access token holds for an hour at most. Nothing is broken by that.</source>
        <translation>Ein Access-Token gilt höchstens eine Stunde. Kaputt ist damit nichts.</translation>
    </message>
    <message>
        <source>Ask your own server for a fresh one: it refreshes the pair it keeps.</source>
        <translation>Den eigenen Server um ein frisches bitten: er erneuert das Paar, das er aufbewahrt.</translation>
    </message>
    <message>
        <source>Unknown (401): the server does not know this token.</source>
        <translation>Unbekannt (401): der Server kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>It is of another server, or was copied in part, or it expired long ago and was cleared away, or a new pair was forced since, or the person was deleted.</source>
        <translation>Es ist von einem anderen Server, oder nur zum Teil kopiert, oder längst abgelaufen und weggeräumt, oder seither wurde ein neues Paar erzwungen, oder die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>Ask your own server for its present one. Only if that is lost, make a new pair.</source>
        <translation>Den eigenen Server um sein jetziges bitten. Nur wenn das verloren ist, ein neues Paar machen.</translation>
    </message>
    <message>
        <source>Refused for its origin: the token may not be used from here.</source>
        <translation>Wegen der Herkunft abgelehnt: das Token darf von hier aus nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Calls from a web page must come from one of the client&apos;s redirect URIs. Calends names no origin, so something between here and the server adds one.</source>
        <translation>Aufrufe einer Webseite müssen von einer der Redirect-URIs des Clients kommen. Calends nennt keine Herkunft, also fügt etwas zwischen hier und dem Server eine hinzu.</translation>
    </message>
    <message>
        <source>Look at the redirect URIs of the OAuth client, and at proxies on the way.</source>
        <translation>Die Redirect-URIs des OAuth-Clients ansehen, und Proxys auf dem Weg.</translation>
    </message>
    <message>
        <source>Not allowed (403): the token is good, but may not read the profile.</source>
        <translation>Nicht erlaubt (403): das Token gilt, darf das Profil aber nicht lesen.</translation>
    </message>
    <message>
        <source>The OAuth client lacks a permission, and its tokens with it.</source>
        <translation>Dem OAuth-Client fehlt eine Berechtigung, und damit auch seinen Token.</translation>
    </message>
    <message>
        <source>A managed user is a plain member: what only an admin may do is refused, and so is what the client has no permission for.</source>
        <translation>Ein verwalteter Benutzer ist einfaches Mitglied: was nur Admins dürfen, wird abgelehnt, ebenso, wofür der Client keine Berechtigung hat.</translation>
    </message>
    <message>
        <source>Give the client the permission PROFILE_READ, on Cal.com&apos;s platform dashboard.</source>
        <translation>Dem Client die Berechtigung PROFILE_READ geben, im Plattform-Dashboard von Cal.com.</translation>
    </message>
    <message>
        <source>This tells nothing about the token.</source>
        <translation>Über das Token sagt das nichts.</translation>
    </message>
    <message>
        <source>Something answered, but not with a profile.</source>
        <translation>Etwas hat geantwortet, aber nicht mit einem Profil.</translation>
    </message>
    <message>
        <source>Accepted: the server knows it as user %1 (%2).</source>
        <translation>Angenommen: der Server kennt es als Benutzer %1 (%2).</translation>
    </message>
    <message>
        <source>The token is good now, and was neither refreshed nor kept by this.</source>
        <translation>Das Token gilt jetzt; es wurde dabei weder erneuert noch aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Calends::TypedNameDialog</name>
    <message>
        <source>1 row is destroyed on the server.</source>
        <translation>1 Zeile wird auf dem Server endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%1 rows are destroyed on the server.</source>
        <translation>%1 Zeilen werden auf dem Server endgültig gelöscht.</translation>
    </message>
    <message>
        <source>1 row is changed.</source>
        <translation>1 Zeile wird geändert.</translation>
    </message>
    <message>
        <source>%1 rows are changed.</source>
        <translation>%1 Zeilen werden geändert.</translation>
    </message>
    <message>
        <source>1 row cannot be undone.</source>
        <translation>1 Zeile lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 rows cannot be undone.</source>
        <translation>%1 Zeilen lassen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>1 person is mailed by the server.</source>
        <translation>1 Person bekommt eine E-Mail vom Server.</translation>
    </message>
    <message>
        <source>%1 people are mailed by the server.</source>
        <translation>%1 Personen bekommen eine E-Mail vom Server.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the name first</source>
        <translation>Zuerst den Namen eintippen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is sent to %1. Type its name to go on:</source>
        <translation>Das wird an %1 gesendet. Zum Fortfahren den Namen eintippen:</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Name des Kontos</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Type “%1” exactly as it is written.</source>
        <translation>„%1“ genau so eintippen, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>Each is archived first, as far as this account may read it, on this computer and without secrets. Nothing is destroyed without an archive. “Jobs &amp; changes” lists the archives.</source>
        <translation>Jede wird zuvor archiviert, soweit dieses Konto sie lesen darf, auf diesem Rechner und ohne Secrets. Ohne Archiv wird nichts gelöscht. „Aufträge &amp; Änderungen“ führt die Archive auf.</translation>
    </message>
    <message>
        <source>Each is archived first, as far as this account may read it and without secrets, but for this run only: export the archives before you close the program. “Jobs &amp; changes” lists them.</source>
        <translation>Jede wird zuvor archiviert, soweit dieses Konto sie lesen darf und ohne Secrets, aber nur für diesen Lauf: Exportieren Sie die Archive, bevor Sie das Programm schließen. „Aufträge &amp; Änderungen“ führt sie auf.</translation>
    </message>
</context>
<context>
    <name>Calends::WaitingPairs</name>
    <message>
        <source>No new pair waits.</source>
        <translation>Kein neues Paar wartet.</translation>
    </message>
    <message>
        <source>The clipboard holds nothing of the pair any more.</source>
        <translation>Die Zwischenablage enthält nichts mehr von dem Paar.</translation>
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
        <source>%1: %2</source>
        <comment>what is done, with whose pair</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy once</source>
        <translation>Einmal kopieren</translation>
    </message>
    <message>
        <source>As CSV, marked as a secret for clipboard managers. The clipboard is cleared after %1 s.</source>
        <translation>Als CSV, für Zwischenablage-Verwaltungen als Geheimnis markiert. Die Zwischenablage wird nach %1 s geleert.</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>As Calends&apos; own pair: Calends signs with it for this person, and refreshes it.</source>
        <translation>Als Calends’ eigenes Paar: Calends signiert damit für diese Person und erneuert es.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Then nobody holds it, and the person stays signed out.</source>
        <translation>Dann hat es niemand, und die Person bleibt abgemeldet.</translation>
    </message>
    <message>
        <source>The pair is thrown away.</source>
        <translation>Das Paar ist weggeworfen.</translation>
    </message>
    <message>
        <source>Waits for %1 more, then it is gone.</source>
        <translation>Wartet noch %1, dann ist es weg.</translation>
    </message>
    <message>
        <source>Copied. Paste it where your own server keeps it; this was the only copy, and the clipboard is cleared after %1 s.</source>
        <translation>Kopiert. Dort einfügen, wo Ihr eigener Server es aufbewahrt; dies war die einzige Kopie, und die Zwischenablage wird nach %1 s geleert.</translation>
    </message>
</context>
<context>
    <name>Calends::WebhookSecrets</name>
    <message>
        <source>The secrets of this profile are kept for this run only.</source>
        <translation>Die Geheimnisse dieses Profils werden nur für diesen Lauf aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was sent: its new secret was in memory only, and Calends has ended since. Edit the webhook and give the secret again.</source>
        <translation>Nichts wurde gesendet: Das neue Geheimnis war nur im Arbeitsspeicher, und Calends wurde seitdem beendet. Bearbeiten Sie den Webhook und geben Sie das Geheimnis erneut ein.</translation>
    </message>
    <message>
        <source>Nothing was sent: the keychain did not take the new secret. %1</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>Nichts wurde gesendet: Der Schlüsselbund nahm das neue Geheimnis nicht an. %1</translation>
    </message>
    <message>
        <source>Nothing was sent: the keychain does not give the new secret. %1</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>Es wurde nichts gesendet: Der Schlüsselbund gibt das neue Secret nicht heraus. %1</translation>
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
    <name>Change</name>
    <message>
        <source>%1 cannot be changed this way.</source>
        <extracomment>%1: a field, &quot;User name&quot;</extracomment>
        <translation>%1 lässt sich auf diesem Weg nicht ändern.</translation>
    </message>
    <message>
        <source>The secret that was there before is not kept, so it cannot be put back.</source>
        <translation>Das frühere Geheimnis wird nicht aufbewahrt und lässt sich daher nicht zurücksetzen.</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back.</source>
        <translation>Gelöschtes lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>ChangeJob</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1: what a job was called</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>%1: what a job was called</extracomment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>ChangeJournal</name>
    <message>
        <source>There is no keychain to keep the journal&apos;s key, so the journal of changes is kept for this run only: after a crash, changes that were under way are not resumed.</source>
        <translation>Es gibt keinen Schlüsselbund für den Schlüssel des Journals, daher wird das Journal der Änderungen nur für diesen Lauf geführt: Nach einem Absturz werden begonnene Änderungen nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The journal of changes cannot be written to %1, so it is kept for this run only: after a crash, changes that were under way are not resumed. Make room on the disk, or make the folder writable, and start Calends again.</source>
        <translation>Das Journal der Änderungen lässt sich nicht nach %1 schreiben und wird daher nur für diesen Lauf geführt: Nach einem Absturz werden begonnene Änderungen nicht fortgesetzt. Schaffen Sie Platz auf der Platte oder machen Sie den Ordner beschreibbar, und starten Sie Calends neu.</translation>
    </message>
    <message>
        <source>Another Calends carries out this account&apos;s changes. Here they are shown as it wrote them down.</source>
        <translation>Ein anderes Calends führt die Änderungen dieses Kontos aus. Hier sind sie zu sehen, wie es sie aufgeschrieben hat.</translation>
    </message>
    <message>
        <source>Its journal cannot be read from here.</source>
        <translation>Sein Journal lässt sich von hier nicht lesen.</translation>
    </message>
    <message>
        <source>The journal of changes %1. It was renamed to %2 and a new one was begun: changes that were under way are not resumed, and the log of earlier ones is in the renamed file.</source>
        <extracomment>%1 is a reason (&quot;is damaged&quot;), %2 a file name</extracomment>
        <translation>Das Journal der Änderungen %1. Es wurde in %2 umbenannt und ein neues begonnen: Begonnene Änderungen werden nicht fortgesetzt, und das Protokoll der früheren steht in der umbenannten Datei.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing, so nothing can be changed. Install it and start Calends again.</source>
        <translation>Der SQLite-Treiber von Qt fehlt, daher lässt sich nichts ändern. Installieren Sie ihn und starten Sie Calends neu.</translation>
    </message>
    <message>
        <source>The journal of changes can no longer be written, so nothing more is sent. Make room on the disk, or make its folder writable, and go on.</source>
        <translation>Das Journal der Änderungen lässt sich nicht mehr schreiben, daher wird nichts mehr gesendet. Schaffen Sie Platz auf der Platte oder machen Sie den Ordner beschreibbar, und fahren Sie fort.</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message>
        <source>Each row is read again just before it is written. Cal.com has no writes that depend on what was read, so this narrows the gap in which somebody else&apos;s change is overwritten, and cannot close it.</source>
        <translation>Jede Zeile wird unmittelbar vor dem Schreiben noch einmal gelesen. Cal.com kennt kein Schreiben, das vom Gelesenen abhängt; die Lücke, in der eine fremde Änderung überschrieben wird, wird so kleiner, schließen lässt sie sich nicht.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Changed on the server since (seen %1).</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Seither auf dem Server geändert (gesehen um %1).</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>schon so</translation>
    </message>
    <message>
        <source>changed on the server</source>
        <translation>auf dem Server geändert</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>It is no longer found: it was deleted, or taken out of what this account can see.</source>
        <translation>Nicht mehr zu finden: es wurde gelöscht, oder dieses Konto sieht es nicht mehr.</translation>
    </message>
    <message>
        <source>What the server has of it cannot be read. Look at it in Cal.com, and see whether there is a newer Calends.</source>
        <translation>Was der Server davon hat, ist nicht lesbar. In Cal.com ansehen und prüfen, ob es ein neueres Calends gibt.</translation>
    </message>
</context>
<context>
    <name>ChangeRunner</name>
    <message>
        <source>Nothing was deleted, since it could not be archived: %1</source>
        <extracomment>%1: why, &quot;the server answered 403&quot;</extracomment>
        <translation>Es wurde nichts gelöscht, da es sich nicht archivieren ließ: %1</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>Somebody changed it since it was shown.</source>
        <translation>Jemand hat es geändert, seit es gezeigt wurde.</translation>
    </message>
    <message>
        <source>It cannot be read in the journal: it is damaged there, or another version of Calends wrote it.</source>
        <translation>Im Journal nicht lesbar: Es ist dort beschädigt, oder eine andere Version von Calends hat es geschrieben.</translation>
    </message>
    <message>
        <source>The server answered that it was done, and does not show it.</source>
        <translation>Der Server hat geantwortet, es sei geschehen, und zeigt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was deleted, since it cannot be read whether it is in use: %1</source>
        <extracomment>%1: why, &quot;the server answered 403&quot;</extracomment>
        <translation>Es wurde nichts gelöscht, da nicht zu lesen ist, ob es in Gebrauch ist: %1</translation>
    </message>
    <message>
        <source>It is no longer found: it was deleted, or taken out of what this account can see.</source>
        <translation>Nicht mehr zu finden: es wurde gelöscht, oder dieses Konto sieht es nicht mehr.</translation>
    </message>
    <message>
        <source>What the server has of it cannot be read, so nothing was sent. Look at it in Cal.com, and see whether there is a newer Calends.</source>
        <translation>Was der Server davon hat, ist nicht lesbar, daher wurde nichts gesendet. In Cal.com ansehen und prüfen, ob es ein neueres Calends gibt.</translation>
    </message>
    <message>
        <source>Created, but the server made something else of: %1. Look at it and change it if need be.</source>
        <extracomment>%1: names of fields, &quot;Time zone, Name&quot;</extracomment>
        <translation>Angelegt, doch der Server hat etwas anderes gemacht aus: %1. Ansehen und bei Bedarf ändern.</translation>
    </message>
    <message>
        <source>The answer was lost, and no read shows whether it was done. It is not sent again: look in Cal.com whether it was.</source>
        <translation>Die Antwort ging verloren, und kein Lesen zeigt, ob es geschehen ist. Es wird nicht noch einmal gesendet: in Cal.com nachsehen, ob es geschehen ist.</translation>
    </message>
    <message>
        <source>A read shows that nothing came of it. It can be sent again.</source>
        <translation>Ein Lesen zeigt, dass nichts daraus wurde. Es lässt sich erneut senden.</translation>
    </message>
    <message>
        <source>The journal of changes cannot be written, so nothing more is sent. Make room on the disk, or make its folder writable, and go on.</source>
        <translation>Das Journal der Änderungen lässt sich nicht schreiben, daher wird nichts mehr gesendet. Schaffen Sie Platz auf der Platte oder machen Sie den Ordner beschreibbar, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Done, but what the answer held could not be kept. See whether it can be had anew from this job.</source>
        <translation>Erledigt, aber was die Antwort enthielt, konnte nicht aufbewahrt werden. Sehen Sie nach, ob es aus diesem Auftrag neu zu haben ist.</translation>
    </message>
    <message>
        <source>It is there already, and differs from what was wanted. Nothing was sent: change it in its list if it should be so.</source>
        <translation>Das gibt es schon, aber anders als gewünscht. Es wurde nichts gesendet: In seiner Liste ändern, falls es so sein soll.</translation>
    </message>
</context>
<context>
    <name>ChangeState</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>schon so</translation>
    </message>
    <message>
        <source>changed on the server since</source>
        <translation>seither auf dem Server geändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>ChangeTitle</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>This account is set to read only. Allow changes in its settings to change anything.</source>
        <translation>Dieses Konto ist auf „nur lesen“ gestellt. Erlauben Sie Änderungen in seinen Einstellungen, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The account is not signed in.</source>
        <translation>Das Konto ist nicht angemeldet.</translation>
    </message>
    <message>
        <source>The journal of changes is being opened.</source>
        <translation>Das Journal der Änderungen wird geöffnet.</translation>
    </message>
    <message>
        <source>The rows of this job cannot be read in the journal of changes, so it does not go on. Close Calends, see that its disk is well, and try again.</source>
        <translation>Die Zeilen dieses Auftrags sind im Journal der Änderungen nicht lesbar, daher geht er nicht weiter. Schließen Sie Calends, prüfen Sie, ob die Platte in Ordnung ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal of changes cannot be written, so nothing was sent. Make room on the disk, or make its folder writable, and go on.</source>
        <translation>Das Journal der Änderungen lässt sich nicht schreiben, daher wurde nichts gesendet. Schaffen Sie Platz auf der Platte oder machen Sie den Ordner beschreibbar, und fahren Sie fort.</translation>
    </message>
    <message>
        <source>(written by another version)</source>
        <translation>(von einer anderen Version geschrieben)</translation>
    </message>
    <message>
        <source>Offline: changes wait here until the server can be reached again. Refresh a list to try it.</source>
        <translation>Offline: Änderungen warten hier, bis der Server wieder erreichbar ist. Zum Versuchen eine Liste aktualisieren.</translation>
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
    <message>
        <source>Where to go: calends://ACCOUNT/people/ID or calends://ACCOUNT/bookings/UID.</source>
        <translation>Wohin es geht: calends://KONTO/people/ID oder calends://KONTO/bookings/UID.</translation>
    </message>
    <message>
        <source>Say where Calends keeps what it keeps, and end.</source>
        <translation>Sagen, wo Calends aufbewahrt, was es aufbewahrt, und enden.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are %2.</source>
        <translation>Es gibt keine Sprache „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>Only one link can be opened at once.</source>
        <translation>Es lässt sich nur ein Link auf einmal öffnen.</translation>
    </message>
    <message>
        <source>“%1” is no link: they begin with calends://.</source>
        <translation>„%1“ ist kein Link: Sie beginnen mit calends://.</translation>
    </message>
    <message>
        <source>Links lead to accounts that are kept, and sample data has none.</source>
        <translation>Links führen zu Konten, die aufbewahrt werden, und Beispieldaten haben keine.</translation>
    </message>
    <message>
        <source>With --tour: only the pictures of these pages, commas between them: %1.</source>
        <translation>Mit --tour: nur die Bilder dieser Seiten, mit Kommas dazwischen: %1.</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>--only says what a tour draws, and needs --tour.</source>
        <translation>--only sagt, welche Bilder --tour ablegt, und braucht --tour.</translation>
    </message>
    <message>
        <source>--only knows no page “%1”; there are %2.</source>
        <translation>--only kennt keine Seite „%1“; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>CommonRules</name>
    <message>
        <source>A link that begins with https:// is needed.</source>
        <translation>Ein Link, der mit https:// beginnt, ist nötig.</translation>
    </message>
    <message>
        <source>A link to a picture.</source>
        <translation>Ein Link zu einem Bild.</translation>
    </message>
    <message>
        <source>Replaces what is there as a whole. Values may be text, numbers, true or false.</source>
        <translation>Ersetzt als Ganzes, was da ist. Werte dürfen Text, Zahlen, wahr oder falsch sein.</translation>
    </message>
</context>
<context>
    <name>CreatedTokens</name>
    <message>
        <source>A later version of Calends chose where the tokens go, to a place this one does not know. Go on with that version.</source>
        <translation>Eine spätere Version von Calends hat gewählt, wohin die Token kommen, und diese kennt den Ort nicht. Mit jener Version weitermachen.</translation>
    </message>
    <message>
        <source>There is no place where the tokens could wait for you.</source>
        <translation>Es gibt keinen Ort, an dem die Token auf Sie warten könnten.</translation>
    </message>
    <message>
        <source>Created, but the answer was lost, and with it the tokens. Nobody holds that pair: new ones can be made.</source>
        <translation>Angelegt, aber die Antwort ging verloren und mit ihr die Token. Niemand hat dieses Paar: neue können ausgestellt werden.</translation>
    </message>
    <message>
        <source>The keychain bears %1 pairs of tokens. It holds %2, and %3 would come. Forget some of them under Credentials, or choose another place.</source>
        <extracomment>%1, %2 and %3: numbers of pairs</extracomment>
        <translation>Der Schlüsselbund verträgt %1 Token-Paare. Er hat %2, und %3 kämen hinzu. Einige davon unter Zugangsdaten vergessen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Done, but the keychain did not take the tokens, and nobody holds that pair: new ones can be made. %1</source>
        <translation>Erledigt, aber der Schlüsselbund hat die Tokens nicht angenommen, und niemand hat dieses Paar: Neue können erzeugt werden. %1</translation>
    </message>
    <message>
        <source>Done, but the tokens were not written, and nobody holds that pair: new ones can be made. %1</source>
        <translation>Erledigt, aber die Tokens wurden nicht geschrieben, und niemand hat dieses Paar: Neue können erzeugt werden. %1</translation>
    </message>
    <message>
        <source>Done, but the answer held no tokens that can be read: new ones can be made.</source>
        <translation>Erledigt, aber die Antwort enthielt keine lesbaren Tokens: Neue können erzeugt werden.</translation>
    </message>
    <message>
        <source>Done, but there was no place for the tokens, and nobody holds that pair: new ones can be made.</source>
        <translation>Erledigt, aber für die Tokens gab es keinen Platz, und niemand hat dieses Paar: Neue können erzeugt werden.</translation>
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
    <name>DefaultEventTypes</name>
    <message>
        <source>Whether new people start with default event types is not known: the settings of this OAuth client have not been read.</source>
        <translation>Ob neue Personen mit Standard-Ereignistypen beginnen, ist nicht bekannt: Die Einstellungen dieses OAuth-Clients wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Each new person starts with four default event types, which this OAuth client makes.</source>
        <translation>Jede neue Person beginnt mit vier Standard-Ereignistypen, die dieser OAuth-Client anlegt.</translation>
    </message>
    <message>
        <source>New people start without event types: this OAuth client makes no default ones.</source>
        <translation>Neue Personen beginnen ohne Ereignistypen: Dieser OAuth-Client legt keine Standard-Ereignistypen an.</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>“%1” gave another list each time it was read, so try again when it is quiet</source>
        <extracomment>A part of a sentence. %1: what was asked for, &quot;List bookings&quot;</extracomment>
        <translation>bei „%1“ kam jedes Mal eine andere Liste; versuchen Sie es noch einmal, wenn daran nichts geändert wird</translation>
    </message>
    <message>
        <source>The server gives no more than %1 of the %2 in this list.</source>
        <translation>Der Server gibt von den %2 in dieser Liste nicht mehr als %1 heraus.</translation>
    </message>
    <message>
        <source>The server gives no more than the first %1 of this list; there may be others.</source>
        <extracomment>%1: a number of rows</extracomment>
        <translation>Der Server gibt von dieser Liste nicht mehr als die ersten %1 heraus; es kann weitere geben.</translation>
    </message>
    <message>
        <source>Its archive may not be whole: the server gives no more than the first %1 of “%2”.</source>
        <extracomment>%1: a number of rows, %2: what was asked for, &quot;List users&quot;</extracomment>
        <translation>Das Archiv ist vielleicht unvollständig: Der Server gibt bei „%2“ nicht mehr als die ersten %1 heraus.</translation>
    </message>
</context>
<context>
    <name>EditedValue</name>
    <message>
        <source>The server needs a value here.</source>
        <translation>Der Server braucht hier einen Wert.</translation>
    </message>
    <message>
        <source>It can be replaced, but not taken away.</source>
        <translation>Lässt sich ersetzen, aber nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>What failed, when and under which id, without any secret</source>
        <translation>Was wann und unter welcher Id fehlschlug, ohne jedes Geheimnis</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>ErrorReport</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id der Anfrage</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anfrage %1</translation>
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
    <name>FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>%1 (not known here)</source>
        <extracomment>%1: a value the server gave and this program does not know</extracomment>
        <translation>%1 (hier nicht bekannt)</translation>
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
        <source>One a line</source>
        <translation>Je Zeile eines</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A list is needed: [ … ]</source>
        <translation>Eine Liste ist nötig: [ … ]</translation>
    </message>
    <message>
        <source>An object is needed: { … }</source>
        <translation>Ein Objekt ist nötig: { … }</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of %1</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>Continent/City</source>
        <translation>Kontinent/Stadt</translation>
    </message>
    <message>
        <source>“%1” is no time zone the server takes.</source>
        <extracomment>%1: what was typed</extracomment>
        <translation>„%1“ ist keine Zeitzone, die der Server annimmt.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>%1: a time zone, &quot;Europe/Berlin&quot;</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Keep it in the keychain too</source>
        <translation>Auch im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>A new one waits to be sent</source>
        <translation>Ein neues wartet auf das Senden</translation>
    </message>
    <message>
        <source>Empty: no new one is set</source>
        <translation>Leer: kein neues wird gesetzt</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>yes or no is needed.</source>
        <translation>Ja oder nein ist nötig.</translation>
    </message>
    <message>
        <source>JSON is needed: %1</source>
        <translation>JSON ist nötig: %1</translation>
    </message>
    <message>
        <source>It is none of those that can be chosen.</source>
        <translation>Das ist nicht unter dem, was sich wählen lässt.</translation>
    </message>
    <message>
        <source>The server knows no such time zone.</source>
        <translation>Der Server kennt diese Zeitzone nicht.</translation>
    </message>
    <message>
        <source>Nothing can be made there.</source>
        <translation>Dort lässt sich nichts anlegen.</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1</source>
        <translation>Die Spalte auswählen, die dies enthält: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This row has no %1.</source>
        <translation>In dieser Zeile fehlt: %1.</translation>
    </message>
    <message>
        <source>Row %1 of the file is the same.</source>
        <translation>Zeile %1 der Datei ist gleich.</translation>
    </message>
</context>
<context>
    <name>ImportedText</name>
    <message>
        <source>The file is not UTF-8 and was read as Latin-1: check letters with accents.</source>
        <translation>Die Datei ist nicht UTF-8 und wurde als Latin-1 gelesen: Umlaute und Akzente prüfen.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells instead of %3.</source>
        <translation>Zeile %1 hat %2 Zellen statt %3.</translation>
    </message>
    <message>
        <source>The first line has more than %1 columns.</source>
        <translation>Die erste Zeile hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>The file has more than %L1 rows. Divide it.</source>
        <translation>Die Datei hat mehr als %L1 Zeilen. Die Datei aufteilen.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Mend the file there.</source>
        <translation>Das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen. Die Datei dort berichtigen.</translation>
    </message>
    <message>
        <source>The JSON cannot be read, at byte %1: %2</source>
        <translation>Das JSON ist nicht lesbar, bei Byte %1: %2</translation>
    </message>
    <message>
        <source>This is no object with named values.</source>
        <translation>Das ist kein Objekt mit benannten Werten.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Divide it.</source>
        <translation>Die Datei ist größer als %1 MB. Die Datei aufteilen.</translation>
    </message>
    <message>
        <source>The file holds no rows below its heading.</source>
        <translation>Die Datei enthält unter ihrer Kopfzeile keine Zeilen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
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
    <name>JobTable</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>reading what was done before</source>
        <translation>liest, was zuvor geschehen ist</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
</context>
<context>
    <name>KeyReminder</name>
    <message>
        <source>Cal.com API key of “%1” expires</source>
        <extracomment>%1: name of a profile</extracomment>
        <translation>Cal.com-API-Schlüssel von „%1“ läuft ab</translation>
    </message>
    <message>
        <source>Rotate it in Calends before that, under “Credentials and plan”: an expired key can only be replaced in Cal.com.</source>
        <translation>Erneuern Sie ihn vorher in Calends unter „Zugangsdaten und Tarif“: Ein abgelaufener Schlüssel lässt sich nur in Cal.com ersetzen.</translation>
    </message>
    <message>
        <source>The API key has expired. Make a new one in Cal.com and give it to Calends under “Credentials and plan”.</source>
        <translation>Der API-Schlüssel ist abgelaufen. Erstellen Sie in Cal.com einen neuen und geben Sie ihn Calends unter „Zugangsdaten und Tarif“.</translation>
    </message>
    <message>
        <source>The API key expires today.</source>
        <translation>Der API-Schlüssel läuft heute ab.</translation>
    </message>
    <message numerus="yes">
        <source>The API key expires in %n day(s).</source>
        <translation>
            <numerusform>Der API-Schlüssel läuft in %n Tag ab.</numerusform>
            <numerusform>Der API-Schlüssel läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it under “Credentials and plan”.</source>
        <translation>Erneuern Sie ihn unter „Zugangsdaten und Tarif“.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>A number is needed.</source>
        <translation>Eine Zahl ist nötig.</translation>
    </message>
    <message>
        <source>An id is needed: digits only.</source>
        <translation>Eine Id ist nötig: nur Ziffern.</translation>
    </message>
    <message>
        <source>A whole number is needed.</source>
        <translation>Eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>An address such as name@example.com is needed.</source>
        <translation>Eine Adresse wie name@example.com ist nötig.</translation>
    </message>
    <message>
        <source>A colour is needed: # and six digits or letters from a to f.</source>
        <translation>Eine Farbe ist nötig: # und sechs Ziffern oder Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>A number with its country code is needed, such as +49 30 1234567.</source>
        <translation>Eine Nummer mit Ländervorwahl ist nötig, etwa +49 30 1234567.</translation>
    </message>
    <message>
        <source>A date such as 2026-11-24 is needed.</source>
        <translation>Ein Datum wie 2026-11-24 ist nötig.</translation>
    </message>
    <message>
        <source>A time such as 09:30 is needed.</source>
        <translation>Eine Uhrzeit wie 09:30 ist nötig.</translation>
    </message>
    <message>
        <source>A moment such as 2026-11-24T09:30:00Z is needed.</source>
        <translation>Ein Zeitpunkt wie 2026-11-24T09:30:00Z ist nötig.</translation>
    </message>
</context>
<context>
    <name>ManagedUserChanges</name>
    <message>
        <source>The user name and with it every booking link changes as well.</source>
        <translation>Der Benutzername und mit ihm jeder Buchungslink ändert sich ebenfalls.</translation>
    </message>
    <message>
        <source>The account goes for good, and with it its bookings, event types, schedules, calendars, webhooks, memberships, time off and tokens.</source>
        <translation>Das Konto verschwindet endgültig und mit ihm seine Buchungen, Ereignistypen, Zeitpläne, Kalender, Webhooks, Mitgliedschaften, Abwesenheiten und Tokens.</translation>
    </message>
    <message>
        <source>There are bookings with this person since, which would be deleted as well.</source>
        <translation>Seither gibt es Buchungen mit dieser Person, die ebenfalls gelöscht würden.</translation>
    </message>
    <message>
        <source>This signs the person out of your own product until your server stores the new pair.</source>
        <translation>Das meldet die Person aus Ihrem eigenen Produkt ab, bis Ihr Server das neue Paar gespeichert hat.</translation>
    </message>
    <message>
        <source>The former tokens are gone for good; the new ones stay.</source>
        <translation>Die bisherigen Token sind endgültig weg; die neuen bleiben.</translation>
    </message>
    <message>
        <source>Its bookings can neither be looked for nor archived, since this account may not read them. %1</source>
        <extracomment>%1: why, one sentence or two</extracomment>
        <translation>Nach den Buchungen kann weder gesucht werden, noch lassen sie sich archivieren, da dieses Konto sie nicht lesen darf. %1</translation>
    </message>
    <message>
        <source>Its bookings are looked for with its own token and cannot be archived, since this account may not read them. %1</source>
        <extracomment>%1: why, one sentence or two</extracomment>
        <translation>Nach seinen Buchungen wird mit seinem eigenen Token gesucht; archiviert werden können sie nicht, da dieses Konto sie nicht lesen darf. %1</translation>
    </message>
</context>
<context>
    <name>MembershipChanges</name>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>The team&apos;s event types lose this person as a host, and managed event types the person has from the team are deleted. Added again later, the person is not made a host again.</source>
        <translation>Die Ereignistypen des Teams verlieren diese Person als Gastgeber, und verwaltete Ereignistypen, die sie vom Team hat, werden gelöscht. Wird sie später wieder hinzugefügt, wird sie nicht wieder Gastgeber.</translation>
    </message>
</context>
<context>
    <name>MembershipEditing</name>
    <message>
        <source>The teams of this account are not known yet.</source>
        <translation>Die Teams dieses Kontos sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no team yet.</source>
        <translation>Es gibt noch kein Team.</translation>
    </message>
    <message>
        <source>Members are added by the admins of a team, and this account is none.</source>
        <translation>Mitglieder fügen die Administratoren eines Teams hinzu, und dieses Konto ist keiner.</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-Id</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Custom role</source>
        <translation>Eigens angelegte Rolle</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Handeln als diese Person</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The invitation is not accepted yet</source>
        <translation>Die Einladung ist noch nicht angenommen</translation>
    </message>
    <message>
        <source>Address on the server</source>
        <translation>Adresse auf dem Server</translation>
    </message>
    <message>
        <source>Metadata of the person</source>
        <translation>Metadaten der Person</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Mitgliedschaften</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Filter by name, e-mail or team</source>
        <translation>Nach Name, E-Mail oder Team filtern</translation>
    </message>
    <message>
        <source>1 membership</source>
        <translation>1 Mitgliedschaft</translation>
    </message>
    <message>
        <source>%1 memberships</source>
        <translation>%1 Mitgliedschaften</translation>
    </message>
    <message>
        <source>No members</source>
        <translation>Keine Mitglieder</translation>
    </message>
    <message>
        <source>None of the teams this account may read has anybody in it.</source>
        <translation>In keinem der Teams, die dieses Konto lesen darf, ist jemand.</translation>
    </message>
    <message>
        <source>Until then the person counts as no member of it. Who cannot accept it, like a managed user, is made a member by editing.</source>
        <translation>Bis dahin zählt die Person nicht als Mitglied. Wer nicht annehmen kann, etwa ein verwalteter Benutzer, wird durch Bearbeiten zum Mitglied.</translation>
    </message>
</context>
<context>
    <name>MembershipTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>The invitation is not accepted yet.</source>
        <translation>Die Einladung ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
</context>
<context>
    <name>MetadataLimits</name>
    <message>
        <source>There may be %1 keys at most.</source>
        <translation>Höchstens %1 Schlüssel sind möglich.</translation>
    </message>
    <message>
        <source>A key is needed.</source>
        <translation>Ein Schlüssel ist nötig.</translation>
    </message>
    <message>
        <source>A key may have %1 letters; this one has %2.</source>
        <translation>Ein Schlüssel darf %1 Zeichen haben; dieser hat %2.</translation>
    </message>
    <message>
        <source>A text may have %1 letters; this one has %2.</source>
        <translation>Ein Text darf %1 Zeichen haben; dieser hat %2.</translation>
    </message>
    <message>
        <source>An object is needed: { … }</source>
        <translation>Ein Objekt ist nötig: { … }</translation>
    </message>
</context>
<context>
    <name>OAuthClientChanges</name>
    <message>
        <source>There are managed users of this client since, who would be left without one.</source>
        <translation>Seither gibt es verwaltete Benutzer dieses Clients, die dann ohne einen wären.</translation>
    </message>
    <message>
        <source>The list is replaced as a whole. Browsers at addresses that are no longer in it are refused at once.</source>
        <translation>Die Liste wird als Ganzes ersetzt. Browser unter Adressen, die nicht mehr darin stehen, werden sofort abgewiesen.</translation>
    </message>
    <message>
        <source>Its tokens, its webhooks and every team that was made through it go for good.</source>
        <translation>Seine Token, seine Webhooks und jedes Team, das über ihn angelegt wurde, verschwinden endgültig.</translation>
    </message>
    <message>
        <source>Its tokens and every team that was made through it go for good; it has no webhooks.</source>
        <translation>Seine Token und jedes Team, das über ihn angelegt wurde, verschwinden endgültig; Webhooks hat er keine.</translation>
    </message>
    <message numerus="yes">
        <source>Its tokens, %n webhook(s) and every team that was made through it go for good.</source>
        <translation>
            <numerusform>Seine Token, %n Webhook und jedes Team, das über ihn angelegt wurde, verschwinden endgültig.</numerusform>
            <numerusform>Seine Token, %n Webhooks und jedes Team, das über ihn angelegt wurde, verschwinden endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its managed users stay without a client: nothing can sign for them any more.</source>
        <translation>Seine verwalteten Benutzer bleiben ohne Client: nichts kann mehr für sie signieren.</translation>
    </message>
    <message>
        <source>It has no managed users.</source>
        <translation>Er hat keine verwalteten Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>%n managed user(s) stay without a client: nothing can sign for them any more.</source>
        <translation>
            <numerusform>%n verwalteter Benutzer bleibt ohne Client: nichts kann mehr für ihn signieren.</numerusform>
            <numerusform>%n verwaltete Benutzer bleiben ohne Client: nichts kann mehr für sie signieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organization&apos;s teams are not archived, since this account may not read them. %1</source>
        <extracomment>%1: why, one sentence or two</extracomment>
        <translation>Die Teams der Organisation werden nicht archiviert, da dieses Konto sie nicht lesen darf. %1</translation>
    </message>
    <message>
        <source>Created, but the answer was lost, so its secret is not kept here. Cal.com still shows it: copy it there and add it under “Credentials and plan”.</source>
        <translation>Angelegt, aber die Antwort ging verloren, daher ist das Secret hier nicht aufbewahrt. Cal.com zeigt es weiterhin: Dort kopieren und unter „Zugangsdaten und Tarif“ hinzufügen.</translation>
    </message>
</context>
<context>
    <name>OAuthClientEditing</name>
    <message>
        <source>Its secret is not held. It is added under “Credentials and plan”.</source>
        <translation>Sein Secret liegt nicht vor. Es wird unter „Zugangsdaten und Tarif“ hinzugefügt.</translation>
    </message>
    <message>
        <source>This account signs in with it, and would be locked out.</source>
        <translation>Dieses Konto meldet sich damit an und wäre ausgesperrt.</translation>
    </message>
    <message>
        <source>New OAuth client</source>
        <translation>Neuer OAuth-Client</translation>
    </message>
    <message numerus="yes">
        <source>%n OAuth client(s)</source>
        <translation>
            <numerusform>%n OAuth-Client</numerusform>
            <numerusform>%n OAuth-Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Clone with other permissions</source>
        <translation>Mit anderen Berechtigungen klonen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1: the name of an OAuth client</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Clone of %1</source>
        <translation>Klon von %1</translation>
    </message>
</context>
<context>
    <name>OAuthClientPage</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Page after booking</source>
        <translation>Seite nach der Buchung</translation>
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
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>Fixed when the client was made: no call changes them. Clone it with other permissions where one is missing.</source>
        <translation>Stehen seit dem Anlegen des Clients fest: kein Aufruf ändert sie. Fehlt eine, den Client mit anderen Berechtigungen klonen.</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>riskant</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Was daran hängt</translation>
    </message>
    <message>
        <source>Managed users</source>
        <translation>Verwaltete Benutzer</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Deleting it deletes its tokens, its webhooks and every team made through it. Its managed users stay without a client.</source>
        <translation>Wird er gelöscht, werden seine Token, seine Webhooks und jedes über ihn angelegte Team gelöscht. Seine verwalteten Benutzer bleiben ohne Client.</translation>
    </message>
    <message>
        <source>The server does not tell which teams were made through a client.</source>
        <translation>Der Server sagt nicht, welche Teams über einen Client angelegt wurden.</translation>
    </message>
    <message>
        <source>OAuth clients</source>
        <translation>OAuth-Clients</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>legacy platform</source>
        <translation>alte Platform</translation>
    </message>
    <message>
        <source>Filter by name, id, permission or address</source>
        <translation>Nach Name, Id, Berechtigung oder Adresse filtern</translation>
    </message>
    <message>
        <source>1 OAuth client</source>
        <translation>1 OAuth-Client</translation>
    </message>
    <message>
        <source>%1 OAuth clients</source>
        <translation>%1 OAuth-Clients</translation>
    </message>
    <message>
        <source>No OAuth clients</source>
        <translation>Keine OAuth-Clients</translation>
    </message>
    <message>
        <source>Without one a platform has no managed users.</source>
        <translation>Ohne einen hat eine Platform keine verwalteten Benutzer.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>%1: name of another client of the same product</extracomment>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>hier: %1</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>dort: %1</translation>
    </message>
    <message>
        <source>Both are set alike.</source>
        <translation>Beide sind gleich eingestellt.</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
</context>
<context>
    <name>OAuthClientRules</name>
    <message>
        <source>Tick at least one: it cannot be added later.</source>
        <translation>Mindestens eine ankreuzen: später lässt sie sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Fixed for good once the client is made: what is missing then needs another client.</source>
        <translation>Steht nach dem Anlegen des Clients endgültig fest: was dann fehlt, braucht einen anderen Client.</translation>
    </message>
    <message>
        <source>Permissions are fixed when a client is made. Clone it with other permissions instead.</source>
        <translation>Berechtigungen stehen mit dem Anlegen eines Clients fest. Ihn stattdessen mit anderen Berechtigungen klonen.</translation>
    </message>
    <message>
        <source>Where people are sent back to, and the origins from which browsers may call. Replaces the whole list.</source>
        <translation>Wohin Personen zurückgeleitet werden, und die Origins, von denen aus Browser aufrufen dürfen. Ersetzt die ganze Liste.</translation>
    </message>
    <message>
        <source>Without it Cal.com sends no mails about bookings of its managed users.</source>
        <translation>Ohne dies sendet Cal.com keine E-Mails über Buchungen seiner verwalteten Benutzer.</translation>
    </message>
    <message>
        <source>Every managed user made from then on starts with four event types.</source>
        <translation>Jeder von da an angelegte verwaltete Benutzer beginnt mit vier Ereignistypen.</translation>
    </message>
    <message>
        <source>Without it bookings are not written into connected calendars.</source>
        <translation>Ohne dies werden Buchungen nicht in verbundene Kalender geschrieben.</translation>
    </message>
</context>
<context>
    <name>OAuthClientSources</name>
    <message>
        <source>OAuth clients of the organization</source>
        <translation>OAuth-Clients der Organisation</translation>
    </message>
</context>
<context>
    <name>OAuthClientTable</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Redirect URIs</source>
        <translation>Redirect-URIs</translation>
    </message>
    <message>
        <source>%1, look at them</source>
        <extracomment>%1: a number of addresses, of which some are doubtful</extracomment>
        <translation>%1, ansehen</translation>
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
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>held</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>liegt nicht vor</translation>
    </message>
    <message>
        <source>Whether its secret is at hand, so that it can be worked with</source>
        <translation>Ob sein Secret vorliegt, sodass sich mit ihm arbeiten lässt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>name: a text was expected, nothing was found</source>
        <translation>name: erwartet war ein Text, gefunden wurde nichts</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Empty: not counted yet</source>
        <translation>Leer: noch nicht gezählt</translation>
    </message>
    <message>
        <source>Managed users</source>
        <translation>Verwaltete Benutzer</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
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
    <message>
        <source>Make the first one…</source>
        <translation>Den ersten Eintrag anlegen …</translation>
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
    <name>PermissionGrid</name>
    <message>
        <source>%1 (read)</source>
        <extracomment>%1: &quot;Bookings&quot;</extracomment>
        <translation>%1 (lesen)</translation>
    </message>
    <message>
        <source>%1 (write)</source>
        <extracomment>%1: &quot;Bookings&quot;</extracomment>
        <translation>%1 (schreiben)</translation>
    </message>
    <message>
        <source>Event types</source>
        <translation>Ereignistypen</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>PersonAddresses</name>
    <message>
        <source>Somebody whom no OAuth client manages has this address too, and is not changed.</source>
        <translation>Jemand, den kein OAuth-Client verwaltet, hat diese Adresse ebenfalls und wird nicht geändert.</translation>
    </message>
    <message>
        <source>A person of another OAuth client has this address too, and is not changed.</source>
        <translation>Eine Person eines anderen OAuth-Clients hat diese Adresse ebenfalls und wird nicht geändert.</translation>
    </message>
</context>
<context>
    <name>PersonEditing</name>
    <message>
        <source>Only managed users and people of an organization are changed here.</source>
        <translation>Nur verwaltete Benutzer und Personen einer Organisation werden hier geändert.</translation>
    </message>
    <message>
        <source>Only managed users are deleted here.</source>
        <translation>Nur verwaltete Benutzer werden hier gelöscht.</translation>
    </message>
    <message>
        <source>No secret of an OAuth client is held for this account.</source>
        <translation>Für dieses Konto liegt kein Secret eines OAuth-Clients vor.</translation>
    </message>
    <message>
        <source>The OAuth clients of this account are not known yet.</source>
        <translation>Die OAuth-Clients dieses Kontos sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>New managed user</source>
        <translation>Neuer verwalteter Benutzer</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>The organization&apos;s route takes a picture as data only: data:image/png;base64,…</source>
        <translation>Die Route der Organisation nimmt ein Bild nur als Daten an: data:image/png;base64,…</translation>
    </message>
    <message>
        <source>The picture is too large: the server takes about 90 kB.</source>
        <translation>Das Bild ist zu groß: der Server nimmt etwa 90 kB an.</translation>
    </message>
    <message>
        <source>12 hours (2:30 pm)</source>
        <translation>12 Stunden (2:30 pm)</translation>
    </message>
    <message>
        <source>24 hours (14:30)</source>
        <translation>24 Stunden (14:30)</translation>
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
        <source>Used in mails to attendees.</source>
        <translation>Wird in E-Mails an Teilnehmer benutzt.</translation>
    </message>
    <message>
        <source>The id of one of this person&apos;s own schedules.</source>
        <translation>Die Id eines eigenen Zeitplans dieser Person.</translation>
    </message>
    <message>
        <source>The server adds the client&apos;s id to it and makes the user name from it.</source>
        <translation>Der Server fügt die Id des Clients hinzu und bildet daraus den Benutzernamen.</translation>
    </message>
    <message>
        <source>A new address also changes the user name and with it every booking link.</source>
        <translation>Eine neue Adresse ändert auch den Benutzernamen und mit ihm jeden Buchungslink.</translation>
    </message>
    <message>
        <source>Without a time zone the server makes no default schedule: nobody can book this person then.</source>
        <translation>Ohne Zeitzone legt der Server keinen Standardzeitplan an: diese Person kann dann niemand buchen.</translation>
    </message>
    <message>
        <source>Only its OAuth client can change it, and its secret is not held.</source>
        <translation>Das kann nur der zugehörige OAuth-Client ändern, und dessen Secret liegt nicht vor.</translation>
    </message>
    <message>
        <source>Part of every booking link, in lower case.</source>
        <translation>Teil jedes Buchungslinks, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>A picture as data: data:image/png;base64,…</source>
        <translation>Ein Bild als Daten: data:image/png;base64,…</translation>
    </message>
    <message>
        <source>Values may be text, numbers, true or false.</source>
        <translation>Werte dürfen Text, Zahlen, true oder false sein.</translation>
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
    <name>PreviewCost</name>
    <message>
        <source>about %1 s</source>
        <translation>etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 min</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Nichts würde gesendet.</translation>
    </message>
    <message>
        <source>every row can be undone</source>
        <translation>jede Zeile lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>no row can be undone</source>
        <translation>keine Zeile lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>1 row cannot be undone</source>
        <translation>1 Zeile lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>%1 rows cannot be undone</source>
        <translation>%1 Zeilen lassen sich nicht rückgängig machen</translation>
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
        <source>%1 at the present pace</source>
        <extracomment>%1: &quot;about 5 min&quot;, %2: whose limit decides, &quot;Client cmwu6…&quot;</extracomment>
        <translation>%1 bei diesem Tempo</translation>
    </message>
    <message>
        <source>nobody is mailed</source>
        <translation>niemand bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>1 person is mailed</source>
        <translation>1 Person bekommt eine E-Mail</translation>
    </message>
    <message>
        <source>%1 people are mailed</source>
        <translation>%1 Personen bekommen eine E-Mail</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 at the present pace of %2</source>
        <translation>%1 beim jetzigen Tempo von %2</translation>
    </message>
    <message>
        <source>%1 more for the jobs at work</source>
        <extracomment>%1: &quot;about 5 min&quot;</extracomment>
        <translation>%1 mehr für die laufenden Aufträge</translation>
    </message>
    <message>
        <source>at least 1 request</source>
        <translation>mindestens 1 Anfrage</translation>
    </message>
    <message>
        <source>at least %1 requests</source>
        <translation>mindestens %1 Anfragen</translation>
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
    <name>ProxyPassword</name>
    <message>
        <source>somebody removed it from the keychain</source>
        <translation>jemand hat es aus dem Schlüsselbund entfernt</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>the keychain did not give access</source>
        <translation>der Schlüsselbund gab keinen Zugriff</translation>
    </message>
    <message>
        <source>no keychain runs in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain could not tell it</source>
        <translation>der Schlüsselbund konnte es nicht nennen</translation>
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
    <name>RedirectUris</name>
    <message>
        <source>It is no address: one like https://app.example.com is needed.</source>
        <translation>Das ist keine Adresse: eine wie https://app.example.com ist nötig.</translation>
    </message>
    <message>
        <source>Without TLS what is sent there can be read on the way.</source>
        <translation>Ohne TLS kann unterwegs mitgelesen werden, was dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>The wildcard lets in every address that begins like this.</source>
        <translation>Der Platzhalter lässt jede Adresse zu, die so beginnt.</translation>
    </message>
    <message>
        <source>Browsers keep what follows # to themselves: it never fits.</source>
        <translation>Was auf # folgt, behalten Browser für sich: das passt nie.</translation>
    </message>
    <message>
        <source>It works on the developer&apos;s own computer only.</source>
        <translation>Das geht nur auf dem Rechner des Entwicklers selbst.</translation>
    </message>
    <message>
        <source>A browser&apos;s origin has no slash at its end, so its calls are refused.</source>
        <translation>Der Origin eines Browsers endet nicht mit einem Schrägstrich, seine Aufrufe werden also abgelehnt.</translation>
    </message>
    <message>
        <source>It is in the list more than once.</source>
        <translation>Sie steht mehr als einmal in der Liste.</translation>
    </message>
    <message>
        <source>Without any, every call from a browser is refused.</source>
        <translation>Ohne eine wird jeder Aufruf eines Browsers abgelehnt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an address; %2: what is doubtful about it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ReminderFile</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Save a reminder</source>
        <translation>Erinnerung speichern</translation>
    </message>
    <message>
        <source>API key expires</source>
        <translation>API-Schlüssel läuft ab</translation>
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
    <name>RowEditing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field, &quot;Time zone&quot;; %2: why not</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not in the list any more.</source>
        <translation>Nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>What the server sent of it could not be read.</source>
        <translation>Was der Server davon gesendet hat, war nicht lesbar.</translation>
    </message>
    <message>
        <source>It is not loaded whole yet.</source>
        <translation>Noch nicht ganz geladen.</translation>
    </message>
</context>
<context>
    <name>SavedText</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
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
    <name>SentRequest</name>
    <message>
        <source>Nothing was sent for this row.</source>
        <translation>Für diese Zeile wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This request was made in an earlier run, or so many came since that the console does not hold it any more.</source>
        <translation>Diese Anfrage stammt aus einem früheren Lauf, oder es kamen seither so viele, dass die Konsole sie nicht mehr hat.</translation>
    </message>
    <message>
        <source>Its answer was lost, and with it what the request is called. The request console lists what was sent.</source>
        <translation>Die Antwort ging verloren und mit ihr, wie die Anfrage heißt. Die Anfragekonsole führt auf, was gesendet wurde.</translation>
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
    <message>
        <source>Until then, changes that were under way are not resumed after a crash.</source>
        <translation>Bis dahin werden begonnene Änderungen nach einem Absturz nicht fortgesetzt.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry “%1” is not a key of this version, and is left as it is. Put the entry back from a copy of the keychain. If there is none, delete it with the keychain&apos;s own program: a new key is made then, and what the old one sealed is set aside.</source>
        <translation>Der Eintrag „%1“ im Schlüsselbund ist kein Schlüssel dieser Version und bleibt, wie er ist. Den Eintrag aus einer Kopie des Schlüsselbunds zurückholen. Gibt es keine, ihn mit dem Programm des Schlüsselbunds löschen: Dann entsteht ein neuer Schlüssel, und was der alte versiegelt hat, wird beiseitegelegt.</translation>
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
    <name>TeamChanges</name>
    <message>
        <source>There are event types in this team since, which would be deleted as well.</source>
        <translation>Seither gibt es Ereignistypen in diesem Team, die ebenfalls gelöscht würden.</translation>
    </message>
    <message>
        <source>Where teams are paid for, it can be used only after the payment, which is made in Cal.com.</source>
        <translation>Wo Teams etwas kosten, ist es erst nach der Zahlung nutzbar; gezahlt wird in Cal.com.</translation>
    </message>
    <message>
        <source>Every booking link of the team changes as well.</source>
        <translation>Jeder Buchungslink des Teams ändert sich ebenfalls.</translation>
    </message>
    <message>
        <source>With the team go its event types, memberships, webhooks, workflows, routing forms, verified addresses and numbers, and credentials. Its members stay, and bookings lose their event type.</source>
        <translation>Mit dem Team verschwinden seine Ereignistypen, Mitgliedschaften, Webhooks, Workflows, Routing-Formulare, bestätigten Adressen und Nummern sowie Zugangsdaten. Seine Mitglieder bleiben, und Buchungen verlieren ihren Ereignistyp.</translation>
    </message>
</context>
<context>
    <name>TeamEditing</name>
    <message>
        <source>It is an organization, which is not changed here.</source>
        <translation>Es ist eine Organisation, die hier nicht geändert wird.</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Organization id</source>
        <translation>Organisations-Id</translation>
    </message>
    <message>
        <source>Own role</source>
        <translation>Eigene Rolle</translation>
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
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
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
        <source>Branding hidden</source>
        <translation>Branding verborgen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>eingeladen</translation>
    </message>
    <message>
        <source>Reading them…</source>
        <translation>Sie werden gelesen…</translation>
    </message>
    <message>
        <source>They cannot be read: %1</source>
        <translation>Sie sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation>In diesem Team ist niemand.</translation>
    </message>
    <message>
        <source>Only the first %1. All are on the page “Memberships”.</source>
        <translation>Nur die ersten %1. Alle stehen auf der Seite „Mitgliedschaften“.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Mitglieder (%1)</translation>
    </message>
    <message>
        <source>If it is deleted</source>
        <translation>Wenn es gelöscht wird</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Filter by name, slug or zone</source>
        <translation>Nach Name, Slug oder Zone filtern</translation>
    </message>
    <message>
        <source>1 team</source>
        <translation>1 Team</translation>
    </message>
    <message>
        <source>%1 teams</source>
        <translation>%1 Teams</translation>
    </message>
    <message>
        <source>No teams</source>
        <translation>Keine Teams</translation>
    </message>
    <message>
        <source>This account has no team, so nothing is booked with several people.</source>
        <translation>Dieses Konto hat kein Team, also wird nichts mit mehreren Personen gebucht.</translation>
    </message>
</context>
<context>
    <name>TeamRules</name>
    <message>
        <source>A team needs a name.</source>
        <translation>Ein Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>Cal.com takes it but does not show it again.</source>
        <translation>Cal.com nimmt es an, zeigt es aber nicht wieder.</translation>
    </message>
    <message>
        <source>Part of every booking link of the team. Cal.com makes it from the name where it is left out.</source>
        <translation>Teil jedes Buchungslinks des Teams. Bleibt er leer, bildet Cal.com ihn aus dem Namen.</translation>
    </message>
    <message>
        <source>A new slug changes every booking link of the team.</source>
        <translation>Ein neuer Slug ändert jeden Buchungslink des Teams.</translation>
    </message>
    <message>
        <source>Left out, whoever makes the team is in it at once. A platform leaves it so.</source>
        <translation>Ohne Angabe ist, wer das Team anlegt, sofort darin. Eine Platform lässt es dabei.</translation>
    </message>
    <message>
        <source>The id of the person, as the directory of people shows it. Whoever is listed as a member already gets the role and state chosen here.</source>
        <translation>Die Id der Person, wie das Personenverzeichnis sie zeigt. Wer schon als Mitglied aufgeführt ist, bekommt die hier gewählte Rolle und den hier gewählten Status.</translation>
    </message>
    <message>
        <source>Without it the person is only invited. A managed user cannot accept an invitation.</source>
        <translation>Ohne dies ist die Person nur eingeladen. Ein verwalteter Benutzer kann keine Einladung annehmen.</translation>
    </message>
    <message>
        <source>Without it the person counts as invited only.</source>
        <translation>Ohne dies gilt die Person nur als eingeladen.</translation>
    </message>
</context>
<context>
    <name>TeamSources</name>
    <message>
        <source>Members of team %1</source>
        <translation>Mitglieder des Teams %1</translation>
    </message>
    <message>
        <source>All teams of the organization</source>
        <translation>Alle Teams der Organisation</translation>
    </message>
    <message>
        <source>Your teams in the organization</source>
        <translation>Eigene Teams in der Organisation</translation>
    </message>
    <message>
        <source>Your own teams</source>
        <translation>Eigene Teams</translation>
    </message>
    <message>
        <source>Other teams of the organization are left out: %1</source>
        <translation>Andere Teams der Organisation fehlen: %1</translation>
    </message>
    <message>
        <source>Teams that this account does not administer are left out: %1.</source>
        <translation>Teams, in denen dieses Konto kein Administrator ist, fehlen: %1.</translation>
    </message>
    <message>
        <source>There is no team yet.</source>
        <translation>Es gibt noch kein Team.</translation>
    </message>
    <message>
        <source>Teams are made on the page “Teams”.</source>
        <translation>Teams werden auf der Seite „Teams“ angelegt.</translation>
    </message>
    <message>
        <source>Members are shown to the admins of a team, and this account is none.</source>
        <translation>Mitglieder sehen nur die Administratoren eines Teams, und dieses Konto ist keiner.</translation>
    </message>
    <message>
        <source>An owner of the team can change that.</source>
        <translation>Ein Inhaber des Teams kann das ändern.</translation>
    </message>
    <message>
        <source>It is an organization: its members are the people of the directory.</source>
        <translation>Es ist eine Organisation: ihre Mitglieder sind die Personen des Verzeichnisses.</translation>
    </message>
</context>
<context>
    <name>TeamTable</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Own role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>The invitation is not accepted yet.</source>
        <translation>Die Einladung ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Keep for this run</source>
        <translation>Bis zum Beenden aufbewahren</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Write to an encrypted file…</source>
        <translation>In eine verschlüsselte Datei schreiben…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Nobody will hold this person&apos;s tokens. New ones can be made later.</source>
        <translation>Niemand wird die Token dieser Person haben. Neue können später ausgestellt werden.</translation>
    </message>
    <message>
        <source>Tokens of new people</source>
        <translation>Token neuer Personen</translation>
    </message>
    <message>
        <source>Encrypted file for the tokens</source>
        <translation>Verschlüsselte Datei für die Token</translation>
    </message>
    <message>
        <source>Whoever has the file and the passphrase holds the tokens, also without Calends. Without the passphrase nobody does: it is kept nowhere. A file of tokens that is there already is added to, with its own passphrase.</source>
        <translation>Wer die Datei und die Passphrase hat, hat die Token, auch ohne Calends. Ohne die Passphrase hat sie niemand: sie wird nirgends aufbewahrt. Eine Datei mit Token, die es schon gibt, wird mit ihrer eigenen Passphrase ergänzt.</translation>
    </message>
    <message>
        <source>%1 So nobody will hold this person&apos;s tokens. New ones can be made later.</source>
        <extracomment>%1: why, sentences</extracomment>
        <translation>%1 Deshalb wird niemand die Token dieser Person haben. Neue können später ausgestellt werden.</translation>
    </message>
</context>
<context>
    <name>TokenReading</name>
    <message>
        <source>A managed user&apos;s access token.</source>
        <translation>Das Access-Token eines verwalteten Benutzers.</translation>
    </message>
    <message>
        <source>A managed user&apos;s refresh token, since it holds longer than a day. No call accepts it; it only makes a new pair, once. Paste the access token instead.</source>
        <translation>Das Refresh-Token eines verwalteten Benutzers, denn es gilt länger als einen Tag. Kein Aufruf nimmt es an; es macht nur ein neues Paar, einmal. Stattdessen das Access-Token einfügen.</translation>
    </message>
    <message>
        <source>The secret of an OAuth client, no person&apos;s token. Add it under “Credentials and plan”.</source>
        <translation>Das Secret eines OAuth-Clients, kein Token einer Person. Unter „Zugangsdaten und Tarif“ hinzufügen.</translation>
    </message>
    <message>
        <source>An access token of an OAuth 2.0 app.</source>
        <translation>Ein Access-Token einer OAuth-2.0-App.</translation>
    </message>
    <message>
        <source>An API key, no token: it says nothing of itself. Connect it as an account.</source>
        <translation>Ein API-Schlüssel, kein Token: er sagt nichts über sich. Als Konto verbinden.</translation>
    </message>
    <message>
        <source>A token, but it has none of the claims that Cal.com writes into a person&apos;s. The server can still be asked.</source>
        <translation>Ein Token, aber ohne die Angaben, die Cal.com in das einer Person schreibt. Der Server lässt sich trotzdem fragen.</translation>
    </message>
    <message>
        <source>This is not a token of Cal.com: a token has three parts with dots between. Was it copied whole?</source>
        <translation>Das ist kein Token von Cal.com: ein Token hat drei Teile mit Punkten dazwischen. Wurde es ganz kopiert?</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft ab in %1</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>abgelaufen vor %1</translation>
    </message>
</context>
<context>
    <name>TokensFile</name>
    <message>
        <source>%1 cannot be written: %2. Choose another place, or make room there.</source>
        <extracomment>%1: a file, %2: why, in the system&apos;s words</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2. Einen anderen Ort wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 is there already and is no file of tokens. It was left as it is: choose another name.</source>
        <extracomment>%1: a file</extracomment>
        <translation>%1 gibt es schon, und es ist keine Datei mit Token. Sie blieb, wie sie ist: einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>There is not enough memory free to make a key of the passphrase (256 MB). Close other programs, and try again.</source>
        <translation>Es ist nicht genug Speicher frei, um aus der Passphrase einen Schlüssel zu machen (256 MB). Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is a file of tokens with another passphrase. Enter that one, or choose another name.</source>
        <translation>%1 ist eine Datei mit Token unter einer anderen Passphrase. Diese eingeben oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file for the tokens, %1, is not there any more. Put it back, or stop this job and import the rest into another one.</source>
        <translation>Die Datei für die Token, %1, ist nicht mehr da. Sie zurücklegen oder diesen Auftrag beenden und den Rest in eine andere importieren.</translation>
    </message>
    <message>
        <source>%1 is another file than the one that was chosen for the tokens. Put that one back, or stop this job and import the rest into another one.</source>
        <translation>%1 ist eine andere Datei als die für die Token gewählte. Jene zurücklegen oder diesen Auftrag beenden und den Rest in eine andere importieren.</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
</context>
<context>
    <name>UndoSearch</name>
    <message>
        <source>Cal.com has no way to take it back.</source>
        <translation>Cal.com kennt keinen Weg, es zurückzunehmen.</translation>
    </message>
    <message>
        <source>It cannot be read whether it is in use since, so it is left. %1</source>
        <extracomment>%1: why, a sentence</extracomment>
        <translation>Nicht zu lesen ist, ob es seither in Gebrauch ist, deshalb bleibt es. %1</translation>
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
<context>
    <name>WebhookChanges</name>
    <message>
        <source>The list of triggers is replaced as a whole.</source>
        <translation>Die Liste der Auslöser wird als Ganzes ersetzt.</translation>
    </message>
    <message>
        <source>Nothing is told to this address any more, and its secret is lost.</source>
        <translation>Diese Adresse erfährt nichts mehr, und ihr Secret ist verloren.</translation>
    </message>
    <message>
        <source>The secret that was there before is not kept, so it cannot be put back.</source>
        <translation>Das frühere Geheimnis wird nicht aufbewahrt und kann deshalb nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>a new one, kept in the keychain</source>
        <translation>ein neues, im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>ein neues</translation>
    </message>
    <message>
        <source>It was sent with a new secret that is kept nowhere, so no read can show whether it arrived. It is not sent again: give the webhook a secret anew.</source>
        <translation>Es wurde mit einem neuen Geheimnis gesendet, das nirgends aufbewahrt wird; kein Lesen kann deshalb zeigen, ob es ankam. Es wird nicht noch einmal gesendet: Geben Sie dem Webhook ein neues Geheimnis.</translation>
    </message>
</context>
<context>
    <name>WebhookEditing</name>
    <message>
        <source>The organization</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n Webhook</numerusform>
            <numerusform>%n Webhooks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookPage</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>It is told of</source>
        <translation>Erfährt von</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Cal.com&apos;s own, as JSON.</source>
        <translation>Der von Cal.com, als JSON.</translation>
    </message>
    <message>
        <source>Valid JSON: it is sent as application/json.</source>
        <translation>Gültiges JSON: wird als application/json gesendet.</translation>
    </message>
    <message>
        <source>No JSON: it is sent as a form.</source>
        <translation>Kein JSON: wird als Formular gesendet.</translation>
    </message>
    <message>
        <source>It is told of nothing</source>
        <translation>Erfährt von nichts</translation>
    </message>
    <message>
        <source>Sent without TLS</source>
        <translation>Ohne TLS gesendet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Filter by address, owner or trigger</source>
        <translation>Nach Adresse, Inhaber oder Auslöser filtern</translation>
    </message>
    <message>
        <source>1 webhook</source>
        <translation>1 Webhook</translation>
    </message>
    <message>
        <source>%1 webhooks</source>
        <translation>%1 Webhooks</translation>
    </message>
    <message>
        <source>No webhooks</source>
        <translation>Keine Webhooks</translation>
    </message>
    <message>
        <source>No other system is told of what happens here.</source>
        <translation>Kein anderes System erfährt, was hier geschieht.</translation>
    </message>
    <message>
        <source>It has no trigger, so nothing is ever sent. Edit it to choose some.</source>
        <translation>Er hat keinen Auslöser, also wird nie etwas gesendet. Bearbeiten Sie ihn, um welche zu wählen.</translation>
    </message>
    <message>
        <source>Who books what, and their addresses, can be read on the way. An address that begins with https:// prevents that.</source>
        <translation>Wer was bucht, samt Adressen, kann unterwegs mitgelesen werden. Eine Adresse, die mit https:// beginnt, verhindert das.</translation>
    </message>
</context>
<context>
    <name>WebhookRules</name>
    <message>
        <source>Forms and times off come to users and organizations only, instant meetings to team event types.</source>
        <translation>Formulare und Abwesenheiten melden nur Webhooks von Benutzern und Organisationen, Sofort-Meetings nur die von Ereignistypen eines Teams.</translation>
    </message>
    <message>
        <source>Each address once for an owner. It is told everything about the bookings.</source>
        <translation>Jede Adresse nur einmal je Inhaber. Sie erfährt alles über die Buchungen.</translation>
    </message>
    <message>
        <source>Any text with {{title}}, {{startTime}}, {{organizer.name}} and the like. What is valid JSON is sent as JSON, anything else as a form. Empty: Cal.com&apos;s own.</source>
        <translation>Beliebiger Text mit {{title}}, {{startTime}}, {{organizer.name}} und dergleichen. Gültiges JSON wird als JSON gesendet, alles andere als Formular. Leer: der von Cal.com.</translation>
    </message>
    <message>
        <source>A change is written down before it is sent, and no record may hold a secret. Set it in Cal.com.</source>
        <translation>Eine Änderung wird aufgeschrieben, bevor sie gesendet wird, und keine Aufzeichnung darf ein Secret enthalten. In Cal.com setzen.</translation>
    </message>
    <message>
        <source>What is told is signed with it. It cannot be seen here afterwards, and is written into no record: until it is sent it is held in memory only.</source>
        <translation>Was gemeldet wird, wird damit signiert. Es ist hier danach nicht mehr zu sehen und steht in keiner Aufzeichnung: Bis es gesendet ist, wird es nur im Arbeitsspeicher gehalten.</translation>
    </message>
</context>
<context>
    <name>WebhookSources</name>
    <message>
        <source>Webhooks of %1</source>
        <translation>Webhooks von %1</translation>
    </message>
    <message>
        <source>Clients whose secret is not held are left out with their webhooks: %1.</source>
        <translation>Clients, deren Secret nicht vorliegt, fehlen samt ihren Webhooks: %1.</translation>
    </message>
    <message>
        <source>Your own webhooks</source>
        <translation>Eigene Webhooks</translation>
    </message>
    <message>
        <source>Webhooks of the organization</source>
        <translation>Webhooks der Organisation</translation>
    </message>
</context>
<context>
    <name>WebhookTable</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
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
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>own template</source>
        <translation>eigene Vorlage</translation>
    </message>
    <message>
        <source>Cal.com&apos;s</source>
        <translation>der von Cal.com</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>Event type %1</source>
        <translation>Ereignistyp %1</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
</context>
</TS>
