<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
