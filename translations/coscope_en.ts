<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>DragOut</name>
    <message numerus="yes">
        <source>Ready to be dragged out: %n item(s).</source>
        <translation>
            <numerusform>Ready to be dragged out: %n item.</numerusform>
            <numerusform>Ready to be dragged out: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message numerus="yes">
        <source>%n item(s) · %1</source>
        <translation>
            <numerusform>%n item · %1</numerusform>
            <numerusform>%n items · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
    <name>ObjectActions</name>
    <message numerus="yes">
        <source>Stopped. %n object(s) were deleted.</source>
        <translation>
            <numerusform>Stopped. %n object was deleted.</numerusform>
            <numerusform>Stopped. %n objects were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) deleted.</source>
        <translation>
            <numerusform>%n object deleted.</numerusform>
            <numerusform>%n objects deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n path copied.</numerusform>
            <numerusform>%n paths copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
    <name>TransferActions</name>
    <message numerus="yes">
        <source>%n transfer(s) have not finished. Close anyway?</source>
        <translation>
            <numerusform>%n transfer has not finished. Close anyway?</numerusform>
            <numerusform>%n transfers have not finished. Close anyway?</numerusform>
        </translation>
    </message>
</context>
</TS>
