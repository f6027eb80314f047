<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActiveUsersDialog</name>
    <message numerus="yes">
        <source>Wait and try again: Flowform asks again every %n s while this window is open.</source>
        <translation>
            <numerusform>Wait and try again: Flowform asks again every %n s while this window is open.</numerusform>
            <numerusform>Wait and try again: Flowform asks again every %n s while this window is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n s.</source>
        <translation>
            <numerusform>Next try in %n s.</numerusform>
            <numerusform>Next try in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedDocumentsEditor</name>
    <message numerus="yes">
        <source>%1: %n kind(s) of document chosen</source>
        <extracomment>%1 is a country</extracomment>
        <translation>
            <numerusform>%1: %n kind of document chosen</numerusform>
            <numerusform>%1: %n kinds of document chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen in %n countries</source>
        <translation>
            <numerusform>Chosen in %n country</numerusform>
            <numerusform>Chosen in %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of document</source>
        <translation>
            <numerusform>%n kind of document</numerusform>
            <numerusform>%n kinds of document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedDocumentsModel</name>
    <message numerus="yes">
        <source>%n side(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message numerus="yes">
        <source>%n changed</source>
        <extracomment>On a badge: how many settings of a flow were changed</extracomment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message numerus="yes">
        <source>%1: %n entries changed.</source>
        <translation>
            <numerusform>%1: %n entry changed.</numerusform>
            <numerusform>%1: %n entries changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message numerus="yes">
        <source>Show all settings (%n more)</source>
        <extracomment>%n settings of a check that have no effect as the others stand</extracomment>
        <translation>
            <numerusform>Show all settings (%n more)</numerusform>
            <numerusform>Show all settings (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>The account “%1” has %n flow(s) with edits that were not sent. Nothing was removed.</source>
        <translation>
            <numerusform>The account “%1” has %n flow with edits that were not sent. Nothing was removed.</numerusform>
            <numerusform>The account “%1” has %n flows with edits that were not sent. Nothing was removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n changed field(s) not sent.</source>
        <translation>
            <numerusform>%1: %n changed field not sent.</numerusform>
            <numerusform>%1: %n changed fields not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The settings were put into the draft of %1. %n field(s) differ from the provider&apos;s.</source>
        <translation>
            <numerusform>The settings were put into the draft of %1. %n field differ from the provider&apos;s.</numerusform>
            <numerusform>The settings were put into the draft of %1. %n fields differ from the provider&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest sound backup is of %1 and holds %n flow(s).</source>
        <translation>
            <numerusform>The newest sound backup is of %1 and holds %n flow.</numerusform>
            <numerusform>The newest sound backup is of %1 and holds %n flows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n setting(s) still to be decided.</source>
        <translation>
            <numerusform>%1: %n setting still to be decided.</numerusform>
            <numerusform>%1: %n settings still to be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all is decided. %n changed field(s) not sent.</source>
        <translation>
            <numerusform>%1: all is decided. %n changed field not sent.</numerusform>
            <numerusform>%1: all is decided. %n changed fields not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asked for a pause of %n second(s).</source>
        <translation>
            <numerusform>The provider asked for a pause of %n second.</numerusform>
            <numerusform>The provider asked for a pause of %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>%1 of %n decided</source>
        <extracomment>%1 is how many of the fields in conflict were decided</extracomment>
        <translation>
            <numerusform>%1 of %n decided</numerusform>
            <numerusform>%1 of %n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show what was taken over without asking (%n)</source>
        <translation>
            <numerusform>Show what was taken over without asking (%n)</numerusform>
            <numerusform>Show what was taken over without asking (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide what was taken over without asking (%n)</source>
        <translation>
            <numerusform>Hide what was taken over without asking (%n)</numerusform>
            <numerusform>Hide what was taken over without asking (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DurationEditor</name>
    <message numerus="yes">
        <source>and %n second(s)</source>
        <translation>
            <numerusform>and %n second</numerusform>
            <numerusform>and %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowHeader</name>
    <message numerus="yes">
        <source>Review and send (%n)</source>
        <extracomment>Main button; %n is the number of changed settings</extracomment>
        <translation>
            <numerusform>Review and send (%n)</numerusform>
            <numerusform>Review and send (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowListModel</name>
    <message numerus="yes">
        <source>Account %1, %n flow(s)</source>
        <extracomment>Read aloud for an account in the list. %1 is its name.</extracomment>
        <translation>
            <numerusform>Account %1, %n flow</numerusform>
            <numerusform>Account %1, %n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s) not sent</source>
        <translation>
            <numerusform>%n changed field not sent</numerusform>
            <numerusform>%n changed fields not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed field(s) waiting to be sent</source>
        <translation>
            <numerusform>%n changed field waiting to be sent</numerusform>
            <numerusform>%n changed fields waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) can be taken.</source>
        <translation>
            <numerusform>%n row can be taken.</numerusform>
            <numerusform>%n rows can be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot, for the reason that stands beside each.</source>
        <translation>
            <numerusform>%n row cannot, for the reason that stands beside each.</numerusform>
            <numerusform>%n rows cannot, for the reason that stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n valid row(s)</source>
        <translation>
            <numerusform>&amp;Take the %n valid row</numerusform>
            <numerusform>&amp;Take the %n valid rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamedRule</name>
    <message numerus="yes">
        <source>%1 %n more row(s) to correct.</source>
        <extracomment>%1 is a sentence about the first wrong row of a list</extracomment>
        <translation>
            <numerusform>%1 %n more row to correct.</numerusform>
            <numerusform>%1 %n more rows to correct.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewWebhookDialog</name>
    <message numerus="yes">
        <source>The description is too long by %n character(s).</source>
        <translation>
            <numerusform>The description is too long by %n character.</numerusform>
            <numerusform>The description is too long by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>The newest copy that is in order was made %1 and holds %n flow(s). What was edited after that is not in it.</source>
        <extracomment>%1 is when a copy was made: &quot;on 12 Nov 2026 at 14:05&quot;</extracomment>
        <translation>
            <numerusform>The newest copy that is in order was made %1 and holds %n flow. What was edited after that is not in it.</numerusform>
            <numerusform>The newest copy that is in order was made %1 and holds %n flows. What was edited after that is not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteBar</name>
    <message numerus="yes">
        <source>%n field(s) changed at the provider %1</source>
        <extracomment>%1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>
            <numerusform>%n field changed at the provider %1</numerusform>
            <numerusform>%n fields changed at the provider %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these settings you changed, too. You decide which values stay.</source>
        <translation>
            <numerusform>%n of these settings you changed, too. You decide which values stay.</numerusform>
            <numerusform>%n of these settings you changed, too. You decide which values stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteChangesDialog</name>
    <message numerus="yes">
        <source>%n of these settings you changed, too. You decide which values stay.</source>
        <translation>
            <numerusform>%n of these settings you changed, too. You decide which values stay.</numerusform>
            <numerusform>%n of these settings you changed, too. You decide which values stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusJob</name>
    <message numerus="yes">
        <source>%n change(s) of this flow are not sent yet.</source>
        <translation>
            <numerusform>%n change of this flow is not sent yet.</numerusform>
            <numerusform>%n changes of this flow are not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) of %1 were changed at the provider since it was last read here.</source>
        <translation>
            <numerusform>%n setting of %1 was changed at the provider since it was last read here.</numerusform>
            <numerusform>%n settings of %1 were changed at the provider since it was last read here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the status, the provider changed %n other setting(s) of %1.</source>
        <translation>
            <numerusform>With the status, the provider changed %n other setting of %1.</numerusform>
            <numerusform>With the status, the provider changed %n other settings of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoredPeopleDialog</name>
    <message numerus="yes">
        <source>%n people are stored at the provider.</source>
        <translation>
            <numerusform>%n person is stored at the provider.</numerusform>
            <numerusform>%n people are stored at the provider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n shown.</numerusform>
            <numerusform>%n shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the provider&apos;s list?</source>
        <translation>
            <numerusform>Remove %n person from the provider&apos;s list?</numerusform>
            <numerusform>Remove %n people from the provider&apos;s list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people were removed.</source>
        <translation>
            <numerusform>%n of %1 people was removed.</numerusform>
            <numerusform>%n of %1 people were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were removed.</source>
        <translation>
            <numerusform>%n person was removed.</numerusform>
            <numerusform>%n people were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %L1 people have been read.</source>
        <extracomment>%L1 is how many people there are in all</extracomment>
        <translation>
            <numerusform>The first %n of %L1 people has been read.</numerusform>
            <numerusform>The first %n of %L1 people have been read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n people have been read.</source>
        <translation>
            <numerusform>The first %n person has been read.</numerusform>
            <numerusform>The first %n people have been read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Working offline, %n waiting to be sent</source>
        <translation>
            <numerusform>Working offline, %n waiting to be sent</numerusform>
            <numerusform>Working offline, %n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending is paused, %n waiting</source>
        <translation>
            <numerusform>Sending is paused, %n waiting</numerusform>
            <numerusform>Sending is paused, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, %n waiting to be sent</source>
        <translation>
            <numerusform>Offline, %n waiting to be sent</numerusform>
            <numerusform>Offline, %n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent, next try %1</source>
        <extracomment>%n flows; %1 is when: &quot;at 14:05&quot;</extracomment>
        <translation>
            <numerusform>%n waiting to be sent, next try %1</numerusform>
            <numerusform>%n waiting to be sent, next try %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent</source>
        <translation>
            <numerusform>%n could not be sent</numerusform>
            <numerusform>%n could not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAllDialog</name>
    <message numerus="yes">
        <source>This replaces %n decision(s) that you took otherwise.</source>
        <translation>
            <numerusform>This replaces %n decision that you took otherwise.</numerusform>
            <numerusform>This replaces %n decisions that you took otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransportError</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <extracomment>%1 is a host name such as api.verifik.co</extracomment>
        <translation>
            <numerusform>%1 did not answer within %n second.</numerusform>
            <numerusform>%1 did not answer within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider asked for a pause of %n second(s).</source>
        <translation>
            <numerusform>The provider asked for a pause of %n second.</numerusform>
            <numerusform>The provider asked for a pause of %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifikAnswer</name>
    <message numerus="yes">
        <source>The list of flows has more than %n page(s).</source>
        <translation>
            <numerusform>The list of flows has more than %n page.</numerusform>
            <numerusform>The list of flows has more than %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n flow(s) waiting to be sent</source>
        <translation>
            <numerusform>%n flow waiting to be sent</numerusform>
            <numerusform>%n flows waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhiteListEditor</name>
    <message numerus="yes">
        <source>%n row(s) were added.</source>
        <translation>
            <numerusform>%n row was added.</numerusform>
            <numerusform>%n rows were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of at most %L1 people.</source>
        <extracomment>how many people are on a list; %L1 is how many there may be</extracomment>
        <translation>
            <numerusform>%n of at most %L1 people.</numerusform>
            <numerusform>%n of at most %L1 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown.</source>
        <translation>
            <numerusform>%n shown.</numerusform>
            <numerusform>%n shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct.</source>
        <translation>
            <numerusform>%n row to correct.</numerusform>
            <numerusform>%n rows to correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are stored at the provider.</source>
        <translation>
            <numerusform>%n person is stored at the provider.</numerusform>
            <numerusform>%n people are stored at the provider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowController</name>
    <message numerus="yes">
        <source>There were further problems: %n in all.</source>
        <translation>
            <numerusform>There were further problems: %n in all.</numerusform>
            <numerusform>There were further problems: %n in all.</numerusform>
        </translation>
    </message>
</context>
</TS>
