<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplySettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) were applied.</source>
        <translation>
            <numerusform>%n setting was applied.</numerusform>
            <numerusform>%n settings were applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) were applied. The list says what became of the others.</source>
        <translation>
            <numerusform>%1 of %n setting was applied. The list says what became of the other.</numerusform>
            <numerusform>%1 of %n settings were applied. The list says what became of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) done…</source>
        <translation>
            <numerusform>%1 of %n setting done…</numerusform>
            <numerusform>%1 of %n settings done…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchReportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) have not been transferred yet.</source>
        <translation>
            <numerusform>%Ln file has not been transferred yet.</numerusform>
            <numerusform>%Ln files have not been transferred yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not arrive.</source>
        <translation>
            <numerusform>%Ln file did not arrive.</numerusform>
            <numerusform>%Ln files did not arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived except %Ln file(s) that were skipped because their target existed.</source>
        <translation>
            <numerusform>Everything arrived except %Ln file that was skipped because its target existed.</numerusform>
            <numerusform>Everything arrived except %Ln files that were skipped because their target existed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>A number of files and their size, such as &quot;1,204 files, 3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketTreeModel</name>
    <message numerus="yes">
        <source>Region %1, %n bucket(s)</source>
        <extracomment>Read aloud by screen readers. %1 is a region such as &quot;Guangzhou (ap-guangzhou)&quot;.</extracomment>
        <translation>
            <numerusform>Region %1, %n bucket</numerusform>
            <numerusform>Region %1, %n buckets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelTransfersDialog</name>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>Cancel %Ln transfer?</numerusform>
            <numerusform>Cancel %Ln transfers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>Cancel %Ln Transfer</numerusform>
            <numerusform>Cancel %Ln Transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeReportDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) changed in %1.</source>
        <translation>
            <numerusform>%Ln object changed in %1.</numerusform>
            <numerusform>%Ln objects changed in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <translation>
            <numerusform>%Ln could not be changed.</numerusform>
            <numerusform>%Ln could not be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareSettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) differ. Choose those to apply to the other bucket.</source>
        <translation>
            <numerusform>%n setting differs. Choose it to apply it to the other bucket.</numerusform>
            <numerusform>%n settings differ. Choose those to apply to the other bucket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message numerus="yes">
        <source>&amp;Apply to all remaining in this batch (%Ln)</source>
        <translation>
            <numerusform>&amp;Apply to all remaining in this batch (%Ln)</numerusform>
            <numerusform>&amp;Apply to all remaining in this batch (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message numerus="yes">
        <source>The keys work: more than %n bucket(s) found.</source>
        <translation>
            <numerusform>The keys work: more than %n bucket found.</numerusform>
            <numerusform>The keys work: more than %n buckets found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys work: %n bucket(s) found.</source>
        <translation>
            <numerusform>The keys work: %n bucket found.</numerusform>
            <numerusform>The keys work: %n buckets found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorsTester</name>
    <message numerus="yes">
        <source>The answer allows %1 and is remembered for %n second(s).</source>
        <translation>
            <numerusform>The answer allows %1 and is remembered for %n second.</numerusform>
            <numerusform>The answer allows %1 and is remembered for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cos::Endpoint</name>
    <message numerus="yes">
        <source>The name is too long for this region by %n character(s).</source>
        <translation>
            <numerusform>The name is too long for this region by %n character.</numerusform>
            <numerusform>The name is too long for this region by %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySpin</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field: &quot;30 days&quot;. Begins with a blank where the language has one</extracomment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>and %Ln more that are selected</source>
        <translation>
            <numerusform>and %Ln more that is selected</numerusform>
            <numerusform>and %Ln more that are selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s)</source>
        <translation>
            <numerusform>Delete %Ln object</numerusform>
            <numerusform>Delete %Ln objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting what would be deleted from %2: %Ln object(s) so far (%1).</source>
        <translation>
            <numerusform>Counting what would be deleted from %2: %Ln object so far (%1).</numerusform>
            <numerusform>Counting what would be deleted from %2: %Ln objects so far (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s) (%1) from %2?</source>
        <translation>
            <numerusform>Delete %Ln object (%1) from %2?</numerusform>
            <numerusform>Delete %Ln objects (%1) from %2?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionReportDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) deleted from %1.</source>
        <translation>
            <numerusform>%Ln object deleted from %1.</numerusform>
            <numerusform>%Ln objects deleted from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted.</source>
        <translation>
            <numerusform>%Ln could not be deleted.</numerusform>
            <numerusform>%Ln could not be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop::DesktopIntegration</name>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln file, %1.</numerusform>
            <numerusform>%Ln files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped.</source>
        <translation>
            <numerusform>%Ln file skipped.</numerusform>
            <numerusform>%Ln files skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed.</source>
        <translation>
            <numerusform>%Ln file failed.</numerusform>
            <numerusform>%Ln files failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>  … %n line(s) that stay as they are</source>
        <translation>
            <numerusform>  … %n line that stays as it is</numerusform>
            <numerusform>  … %n lines that stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>Cancel %Ln transfer?</numerusform>
            <numerusform>Cancel %Ln transfers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>Cancel %Ln Transfer</numerusform>
            <numerusform>Cancel %Ln Transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfer(s) from the list?</source>
        <translation>
            <numerusform>Remove %Ln transfer from the list?</numerusform>
            <numerusform>Remove %Ln transfers from the list?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Transfer(s)</source>
        <translation>
            <numerusform>Remove %Ln Transfer</numerusform>
            <numerusform>Remove %Ln Transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadOptionsDialog</name>
    <message numerus="yes">
        <source>Download %Ln item(s)</source>
        <extracomment>objects and folders</extracomment>
        <translation>
            <numerusform>Download %Ln item</numerusform>
            <numerusform>Download %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadSpaceDialog</name>
    <message numerus="yes">
        <source>%Ln object(s), %1</source>
        <extracomment>%1 is the size of all of them together, such as &quot;3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>%Ln object, %1</numerusform>
            <numerusform>%Ln objects, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message numerus="yes">
        <source>Ready to be dragged out: %Ln item(s).</source>
        <translation>
            <numerusform>Ready to be dragged out: %Ln item.</numerusform>
            <numerusform>Ready to be dragged out: %Ln items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) could not be read. The file will say so.</source>
        <translation>
            <numerusform>%n setting could not be read. The file will say so.</numerusform>
            <numerusform>%n settings could not be read. The file will say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderAccessDialog</name>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>Counting: %Ln object so far</numerusform>
            <numerusform>Counting: %Ln objects so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln object(s), %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>Now: %Ln object, %1</numerusform>
            <numerusform>Now: %Ln objects, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message numerus="yes">
        <source>%1 of %Ln item(s) shown</source>
        <translation>
            <numerusform>%1 of %Ln item shown</numerusform>
            <numerusform>%1 of %Ln items shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) · %1</source>
        <translation>
            <numerusform>%Ln item · %1</numerusform>
            <numerusform>%Ln items · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected</source>
        <translation>
            <numerusform>%1 of %Ln item selected</numerusform>
            <numerusform>%1 of %Ln items selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected · %2</source>
        <translation>
            <numerusform>%1 of %Ln item selected · %2</numerusform>
            <numerusform>%1 of %Ln items selected · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far…</source>
        <translation>
            <numerusform>%Ln item so far…</numerusform>
            <numerusform>%Ln items so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldNotes</name>
    <message numerus="yes">
        <source>%Ln download(s) of folders wait(s) for you to sign in to “%1”.</source>
        <extracomment>Downloads whose listings cannot be read yet; %1 is the name of an account</extracomment>
        <translation>
            <numerusform>%Ln download of a folder waits for you to sign in to “%1”.</numerusform>
            <numerusform>%Ln downloads of folders wait for you to sign in to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) wait(s) for you to sign in to “%1”.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>
            <numerusform>%Ln transfer waits for you to sign in to “%1”.</numerusform>
            <numerusform>%Ln transfers wait for you to sign in to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) cannot go on: the account was removed from Coscope. Cancel them when they are not wanted any more.</source>
        <translation>
            <numerusform>%Ln transfer cannot go on: the account was removed from Coscope. Cancel it when it is not wanted any more.</numerusform>
            <numerusform>%Ln transfers cannot go on: the account was removed from Coscope. Cancel them when they are not wanted any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with “%1” wait(s) for a key of your own.</source>
        <extracomment>Encryption by a key that the person has; %1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>%Ln transfer with “%1” waits for a key of your own.</numerusform>
            <numerusform>%Ln transfers with “%1” wait for a key of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifecycleRules</name>
    <message numerus="yes">
        <source>A bucket may have %n lifecycle rules at most.</source>
        <translation>
            <numerusform>A bucket may have %n lifecycle rule at most.</numerusform>
            <numerusform>A bucket may have %n lifecycle rules at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifecycleSentence</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move to %1 after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>
            <numerusform>move to %1 after %n day</numerusform>
            <numerusform>move to %1 after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are deleted after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;</extracomment>
        <translation>
            <numerusform>are deleted after %n day</numerusform>
            <numerusform>are deleted after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions move to %1 %n day(s) after they were replaced</source>
        <extracomment>A clause of its own. %1 is a storage class; the days count from when a newer version came</extracomment>
        <translation>
            <numerusform>older versions move to %1 %n day after they were replaced</numerusform>
            <numerusform>older versions move to %1 %n days after they were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions are deleted %n day(s) after they were replaced</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>older versions are deleted %n day after they were replaced</numerusform>
            <numerusform>older versions are deleted %n days after they were replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads are removed after %n day(s)</source>
        <translation>
            <numerusform>Unfinished uploads are removed after %n day</numerusform>
            <numerusform>Unfinished uploads are removed after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads below %1 are removed after %n day(s)</source>
        <extracomment>%1 is the folder, or the beginning of the keys, that the uploads are for</extracomment>
        <translation>
            <numerusform>Unfinished uploads below %1 are removed after %n day</numerusform>
            <numerusform>Unfinished uploads below %1 are removed after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unfinished uploads are removed after %n day(s)</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>unfinished uploads are removed after %n day</numerusform>
            <numerusform>unfinished uploads are removed after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message numerus="yes">
        <source>The name is too long by %Ln byte(s). The whole path may have 850 bytes.</source>
        <translation>
            <numerusform>The name is too long by %Ln byte. The whole path may have 850 bytes.</numerusform>
            <numerusform>The name is too long by %Ln bytes. The whole path may have 850 bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberFieldEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>byte(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>byte</numerusform>
            <numerusform>bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectActions</name>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were deleted.</source>
        <translation>
            <numerusform>Stopped. %Ln object was deleted.</numerusform>
            <numerusform>Stopped. %Ln objects were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted.</source>
        <translation>
            <numerusform>%Ln object deleted.</numerusform>
            <numerusform>%Ln objects deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln path(s) to be copied…</source>
        <translation>
            <numerusform>Preparing %Ln path to be copied…</numerusform>
            <numerusform>Preparing %Ln paths to be copied…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln path copied.</numerusform>
            <numerusform>%Ln paths copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectChanges</name>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were changed.</source>
        <translation>
            <numerusform>Stopped. %Ln object was changed.</numerusform>
            <numerusform>Stopped. %Ln objects were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were changed.</source>
        <translation>
            <numerusform>%Ln object was changed.</numerusform>
            <numerusform>%Ln objects were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectPropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) in %1</source>
        <translation>
            <numerusform>%Ln item in %1</numerusform>
            <numerusform>%Ln items in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>Looking at the objects: %Ln so far, %1…</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>Looking at the objects: %Ln so far, %1…</numerusform>
            <numerusform>Looking at the objects: %Ln so far, %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln object(s) (%1). What follows is about these alone.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>Stopped after %Ln object (%1). What follows is about this one alone.</numerusform>
            <numerusform>Stopped after %Ln objects (%1). What follows is about these alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) were looked at.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>%Ln object (%1) was looked at.</numerusform>
            <numerusform>%Ln objects (%1) were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) leave %2 up to %3 days before the end of its minimum stay, which is billed all the same.</source>
        <extracomment>%1 is the size of the objects, %2 a storage class, %3 a number of days</extracomment>
        <translation>
            <numerusform>%Ln object (%1) leaves %2 up to %3 days before the end of its minimum stay, which is billed all the same.</numerusform>
            <numerusform>%Ln objects (%1) leave %2 up to %3 days before the end of its minimum stay, which is billed all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) smaller than 64 KB will be billed as 64 KB each in %1.</source>
        <extracomment>%1 is a storage class</extracomment>
        <translation>
            <numerusform>%Ln object smaller than 64 KB will be billed as 64 KB in %1.</numerusform>
            <numerusform>%Ln objects smaller than 64 KB will be billed as 64 KB each in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordListEditor</name>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>There can be at most %n.</numerusform>
            <numerusform>There can be at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>There can be at most %n.</numerusform>
            <numerusform>There can be at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message numerus="yes">
        <source>%Ln unfinished transfer(s) of this account are cancelled.</source>
        <translation>
            <numerusform>%Ln unfinished transfer of this account is cancelled.</numerusform>
            <numerusform>%Ln unfinished transfers of this account are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message numerus="yes">
        <source>No key is that long: keys have %n bytes at most.</source>
        <translation>
            <numerusform>No key is that long: keys have %n byte at most.</numerusform>
            <numerusform>No key is that long: keys have %n bytes at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A rule may ask for %n tags at most.</source>
        <translation>
            <numerusform>A rule may ask for %n tag at most.</numerusform>
            <numerusform>A rule may ask for %n tags at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) in %1</source>
        <translation>
            <numerusform>%Ln object in %1</numerusform>
            <numerusform>%Ln objects in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>Counting: %Ln object so far</numerusform>
            <numerusform>Counting: %Ln objects so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>Change %Ln object</numerusform>
            <numerusform>Change %Ln objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::AccessControl</name>
    <message numerus="yes">
        <source>A list has at most 100 permissions; these are %Ln.</source>
        <translation>
            <numerusform>A list has at most 100 permissions; this is %Ln.</numerusform>
            <numerusform>A list has at most 100 permissions; these are %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::AccessControlText</name>
    <message numerus="yes">
        <source>Private, shared with %Ln account(s)</source>
        <translation>
            <numerusform>Private, shared with %Ln account</numerusform>
            <numerusform>Private, shared with %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; shared with %Ln account(s)</source>
        <extracomment>%1 is &quot;Everyone may read&quot; or the like</extracomment>
        <translation>
            <numerusform>%1; shared with %Ln account</numerusform>
            <numerusform>%1; shared with %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Cors</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::CorsChecks</name>
    <message numerus="yes">
        <source>A bucket can have at most %n rule(s).</source>
        <translation>
            <numerusform>A bucket can have at most %n rule.</numerusform>
            <numerusform>A bucket can have at most %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Domains</name>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of domains, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n off</numerusform>
            <numerusform>%1, %n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::File</name>
    <message numerus="yes">
        <source>The file is damaged or cut off: after %n byte(s) it cannot be read.</source>
        <translation>
            <numerusform>The file is damaged or cut off: after %n byte it cannot be read.</numerusform>
            <numerusform>The file is damaged or cut off: after %n bytes it cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Inventory</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) write into %1.</source>
        <extracomment>%1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>%n task writes into %1.</numerusform>
            <numerusform>%n tasks write into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of tasks, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n off</numerusform>
            <numerusform>%1, %n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Lifecycle</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n switched off</source>
        <extracomment>%1 is &quot;3 rules&quot;</extracomment>
        <translation>
            <numerusform>%1, %n switched off</numerusform>
            <numerusform>%1, %n switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::ObjectFilter</name>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>The name is longer than %n byte.</numerusform>
            <numerusform>The name is longer than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>The value is longer than %n byte.</numerusform>
            <numerusform>The value is longer than %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Origin</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Outline</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Policy</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s), some for everyone</source>
        <translation>
            <numerusform>%n statement, for everyone</numerusform>
            <numerusform>%n statements, some for everyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Referer</name>
    <message numerus="yes">
        <source>Only %n site(s) may link here</source>
        <translation>
            <numerusform>Only %n site may link here</numerusform>
            <numerusform>Only %n sites may link here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) may not link here</source>
        <translation>
            <numerusform>%n site may not link here</numerusform>
            <numerusform>%n sites may not link here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Replication</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n off</numerusform>
            <numerusform>%1, %n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Tagging</name>
    <message numerus="yes">
        <source>A bucket can have at most %n tag(s).</source>
        <translation>
            <numerusform>A bucket can have at most %n tag.</numerusform>
            <numerusform>A bucket can have at most %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>The name is longer than %n byte.</numerusform>
            <numerusform>The name is longer than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>The value is longer than %n byte.</numerusform>
            <numerusform>The value is longer than %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Tiering</name>
    <message numerus="yes">
        <source>After %n day(s) without access</source>
        <translation>
            <numerusform>After %n day without access</numerusform>
            <numerusform>After %n days without access</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::TieringRules</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1, %n off</numerusform>
            <numerusform>%1, %n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Website</name>
    <message numerus="yes">
        <source>There can be at most %n redirection(s).</source>
        <translation>
            <numerusform>There can be at most %n redirection.</numerusform>
            <numerusform>There can be at most %n redirections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n redirection(s)</source>
        <translation>
            <numerusform>%1, %n redirection</numerusform>
            <numerusform>%1, %n redirections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message numerus="yes">
        <source>Speed of the last %n minute(s)</source>
        <translation>
            <numerusform>Speed of the last %n minute</numerusform>
            <numerusform>Speed of the last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer::PaceWords</name>
    <message numerus="yes">
        <source>Up to %n connection(s) are used.</source>
        <translation>
            <numerusform>Up to %n connection is used.</numerusform>
            <numerusform>Up to %n connections are used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message numerus="yes">
        <source>%Ln transfer(s) have not finished. Close anyway?</source>
        <translation>
            <numerusform>%Ln transfer has not finished. Close anyway?</numerusform>
            <numerusform>%Ln transfers have not finished. Close anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferFilterBar</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message numerus="yes">
        <source>Stay in the list for %n day(s)</source>
        <translation>
            <numerusform>Stay in the list for %n day</numerusform>
            <numerusform>Stay in the list for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>%Ln line written to %1.</numerusform>
            <numerusform>%Ln lines written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferSummaryBar</name>
    <message numerus="yes">
        <source>reading folders: %Ln file(s), %1</source>
        <extracomment>Folders are being read for transfers; %1 is the size of what was found so far</extracomment>
        <translation>
            <numerusform>reading folders: %Ln file, %1</numerusform>
            <numerusform>reading folders: %Ln files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhenDoneDialog</name>
    <message numerus="yes">
        <source>All transfers have ended. There are %Ln second(s) left to cancel this.</source>
        <translation>
            <numerusform>All transfers have ended. There is %Ln second left to cancel this.</numerusform>
            <numerusform>All transfers have ended. There are %Ln seconds left to cancel this.</numerusform>
        </translation>
    </message>
</context>
</TS>
