<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApiKeyChanges</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingTable</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calends::AddToTeam</name>
    <message numerus="yes">
        <source>Add %n people to a team</source>
        <translation>
            <numerusform>Add %n person to a team</numerusform>
            <numerusform>Add %n people to a team</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calends::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) could not be read; the file says why.</source>
        <translation>
            <numerusform>%n row could not be read; the file says why.</numerusform>
            <numerusform>%n rows could not be read; the file says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left the list meanwhile.</source>
        <translation>
            <numerusform>%n row left the list meanwhile.</numerusform>
            <numerusform>%n rows left the list meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calends::KeySection</name>
    <message numerus="yes">
        <source>A file for your calendar, which reminds you %n days before the key expires</source>
        <translation>
            <numerusform>A file for your calendar, which reminds you %n day before the key expires</numerusform>
            <numerusform>A file for your calendar, which reminds you %n days before the key expires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calends::LeftJournalDialog</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them without an end</source>
        <translation>
            <numerusform>%n of them without an end</numerusform>
            <numerusform>%n of them without an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what became of %n is not known</source>
        <translation>
            <numerusform>what became of %n is not known</numerusform>
            <numerusform>what became of %n is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s)</source>
        <translation>
            <numerusform>%n archive</numerusform>
            <numerusform>%n archives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calends::PreviewFoot</name>
    <message numerus="yes">
        <source>Make new tokens (%n)…</source>
        <translation>
            <numerusform>Make new tokens (%n)…</numerusform>
            <numerusform>Make new tokens (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTitle</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyReminder</name>
    <message numerus="yes">
        <source>The API key expires in %n day(s).</source>
        <translation>
            <numerusform>The API key expires in %n day.</numerusform>
            <numerusform>The API key expires in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembershipEditing</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OAuthClientChanges</name>
    <message numerus="yes">
        <source>Its tokens, %n webhook(s) and every team that was made through it go for good.</source>
        <translation>
            <numerusform>Its tokens, %n webhook and every team that was made through it go for good.</numerusform>
            <numerusform>Its tokens, %n webhooks and every team that was made through it go for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n managed user(s) stay without a client: nothing can sign for them any more.</source>
        <translation>
            <numerusform>%n managed user stays without a client: nothing can sign for them any more.</numerusform>
            <numerusform>%n managed users stay without a client: nothing can sign for them any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OAuthClientEditing</name>
    <message numerus="yes">
        <source>%n OAuth client(s)</source>
        <translation>
            <numerusform>%n OAuth client</numerusform>
            <numerusform>%n OAuth clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n kept row(s) were changed outside Calends and are left out; they are fetched again.</source>
        <translation>
            <numerusform>%n kept row was changed outside Calends and is left out; it is fetched again.</numerusform>
            <numerusform>%n kept rows were changed outside Calends and are left out; they are fetched again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamEditing</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last %n minute(s)</source>
        <translation>
            <numerusform>In the last minute</numerusform>
            <numerusform>In the last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n minute(s) of the start</source>
        <translation>
            <numerusform>Within %n minute of the start</numerusform>
            <numerusform>Within %n minutes of the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s) of the start</source>
        <translation>
            <numerusform>Within %n hour of the start</numerusform>
            <numerusform>Within %n hours of the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebhookEditing</name>
    <message numerus="yes">
        <source>%n webhook(s)</source>
        <translation>
            <numerusform>%n webhook</numerusform>
            <numerusform>%n webhooks</numerusform>
        </translation>
    </message>
</context>
</TS>
