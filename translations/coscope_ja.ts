<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Coscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native browser for Tencent Cloud COS buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Version Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 is locked. %2</source>
        <comment>1: name of an account, 2: a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Keys…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountTreeView</name>
    <message>
        <source>Accounts and buckets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>In the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service or path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Sign &amp;In…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an account with its SecretId and SecretKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows, edits and removes the accounts of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a bucket in the current account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Coscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version and the licence of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the version of the Qt libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cos:// Path</source>
        <extracomment>copies text such as cos://photos-1250000000/2026/ to the clipboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the paths of the selection, or of this folder, to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>uploads the files that are in the clipboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads the files in the clipboard into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects everything that this folder shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <extracomment>verb: deletes objects and folders</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected objects and folders after a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes how this program works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists this folder anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>verb: ends a listing that is still running</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops listing and keeps what has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>verb: narrows the list to names that contain a text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the names that contain a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the uploads and downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>the previous folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the previous folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>the next folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the folder that you came back from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>the folder above</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the folder above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets you type or paste the cos:// path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a folder in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads files into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads a folder with all that it contains into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the selection into the download folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download &amp;To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the selection into a folder of your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all that the service says about the selected object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows all that the service says about this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete Bucket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes this bucket. It must be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses all uploads and downloads; they lose nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets all paused uploads and downloads go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries all failed uploads and downloads again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes uploads and downloads that have ended from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels all uploads and downloads that have not ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the folders above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cos://bucket-appid/folder/</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>All buckets of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the SecretId and SecretKey of a Tencent Cloud account to see its buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folders and objects are shown here. The buckets are on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name contains “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files and folders here to upload them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketActions</name>
    <message>
        <source>The bucket %1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bucket is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketNameCheck</name>
    <message>
        <source>You already have a bucket named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is taken by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket named %1 exists in another region.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketPropertiesDialog</name>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BucketTreeModel</name>
    <message>
        <source>There are no buckets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys may not list buckets. Open a bucket by its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this account are missing. Edit the account to enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission GetService (name/cos:GetService) is missing. Type a path such as cos://bucket-1250000000/ in the path field, or name a bucket in the account&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name that a person gave to an account.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Region %1, %n bucket(s)</source>
        <extracomment>Read aloud by screen readers. %1 is a region such as &quot;Guangzhou (ap-guangzhou)&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name of a bucket.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelTransfersDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What has been moved of unfinished files is thrown away. Finished files stay. To go on later without losing anything, pause them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Transferring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the sandbox server at &lt;url&gt;, with the keys in COSCOPE_SANDBOX_SECRET_ID and COSCOPE_SANDBOX_SECRET_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --sandbox: sign in, list, upload, download, compare and delete once, print each step, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --self-test: save a picture of the window as &lt;file&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour scheme: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this run: en, ja, ko or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep accounts and preferences under &lt;name&gt;, apart from the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse Tencent Cloud COS buckets, upload and download.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The Object Exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The File Exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an object “%1” in the target folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” in the target folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all remaining in this batch (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads the file over the existing object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads the object over the existing file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the new one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the existing one as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What is shown where a size or a time is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same size; the new one was modified later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same size; the new one was not modified later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one was modified later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The existing one was modified later or at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>The keys work for the bucket %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys work for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys work. The account has no buckets yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The keys work: more than %n bucket(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys work: %n bucket(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are right, but they may not list the account&apos;s buckets. Enter the bucket or path they are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are right, but they may not list %1. Check the bucket or path, or ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket %1 there. Check its name, with the number at its end, and its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket %1 is in none of the known regions. Check its name, or enter its region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this SecretId, or it is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SecretKey does not belong to this SecretId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary keys have expired, or the token does not belong to them. Get new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and the endpoint if you entered one.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. No keys were sent.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but not as Tencent Cloud COS does. Check the endpoint.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy or out of order. Try again in a moment.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTestView</name>
    <message>
        <source>S&amp;top Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cos::Client</name>
    <message>
        <source>This object name can only be deleted by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object name “%1” could be taken for the bucket itself.</source>
        <extracomment>%1 is the name of an object such as &quot;a/..&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket name or the region has characters that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header or metadata value contains a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary key has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint does not give a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cos::Endpoint</name>
    <message>
        <source>“%1” is not a host name or a domain template.</source>
        <extracomment>%1 is what a person typed as endpoint</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lower-case letters, digits and hyphens are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must end in a hyphen and the APPID, such as “-1250000000”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must not begin or end with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is too long for this region by %n character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cos::FileSliceDevice</name>
    <message>
        <source>the file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cos::QnamExchange</name>
    <message numerus="yes">
        <source>no byte for %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cos::Region</name>
    <message>
        <source>Chinese mainland</source>
        <extracomment>Areas of the world that hold regions of the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South America</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nanjing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chengdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silicon Valley (US West)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virginia (US East)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beijing Zone 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shenzhen Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shanghai Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beijing Finance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CosError</name>
    <message>
        <source>The secret key is wrong, or a proxy alters the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SecretId does not exist or is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary key has expired. Sign in with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such bucket in this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the object no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished upload no longer exists: it was completed or aborted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bucket name is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own a bucket of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is not empty. Delete its objects, old versions and unfinished uploads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of this name exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is locked until its retention date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file and a folder with the same name collide in this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket quota of the account is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this bucket name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object name or its metadata is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object name is too long or not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is larger than this kind of upload allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain to keep the keys in. They can be kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow access. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer yet. It may be waiting for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no keys for this account. Enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this account were kept for one run only. Enter them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this account is damaged. Enter the keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in arrears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is shorter than expected. Start the download again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This storage class is not available for this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a bucket with multiple availability zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custom domain is not bound to this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was too slow for the service. Try again with fewer transfers at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint. (%1)</source>
        <extracomment>%1 is the system&apos;s reason, such as &quot;Connection refused&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local file could not be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service was cut short or not understood. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data were damaged on the way: the checksums differ. Transfer them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were not accepted or have expired. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s. Set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys have no permission for this action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist on the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already, or another operation on it is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object changed on the service meanwhile. Start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is archived. Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends this request elsewhere: %1. Check the region.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sends this request elsewhere. Check the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a temporary problem. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateBucketDialog</name>
    <message>
        <source>Create Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket will belong to the account %1. Name and region are final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bucket without the APPID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APPID of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The APPID is the number of the account at Tencent Cloud and ends every bucket name. It is shown in the console under “Account Information”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Multiple availability zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a region</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the APPID of the account as well: it is the last part of every bucket name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the name is free will turn out when the bucket is created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the internet can list and download everything in this bucket, at your cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody on the internet can download, overwrite and delete everything in this bucket and upload whatever they like, at your cost. This is almost never what one wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you, and those you give the right to, can see and change what is in this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple availability zones cannot be switched off again, cost more, and exist only in some regions; elsewhere the service refuses to create the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps each object in several data centres of the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the bucket…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the bucket %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is in %1 (%2). Only an empty bucket can be deleted: objects, old versions, delete markers and unfinished uploads must be gone. Its settings are lost with it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the name of the bucket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bucket, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the bucket…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that are selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is still being counted what would be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting what would be deleted from %2: %Ln object(s) so far (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to delete in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” (%2) from %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s) (%1) from %2?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Versioning is off: this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning is on: the present versions stay in the bucket and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versioning is suspended: versions kept from before can be brought back, newer ones not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless the bucket keeps versions, this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeletionReportDialog</name>
    <message>
        <source>Deletion Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries once more to delete what is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted from %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>Nothing can be dragged out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects are still being fetched. Drag them again when this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ready to be dragged out: %n item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is a rounded size such as &quot;3.1 MB&quot;, %2 the exact number of bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is an amount such as &quot;41 MB&quot;, s is seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>File</source>
        <extracomment>The type of an object whose name does not tell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter by name</source>
        <extracomment>placeholder of the line that narrows a list by name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the names that contain this text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message>
        <source>The connection is encrypted (HTTPS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not encrypted (HTTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 items selected · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 items so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: not all of the folder is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: not all of the folder is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Retry</source>
        <extracomment>verb: do again what failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb: the text of an error</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies this message and its details to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the service answered, with its request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Enter the SecretId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the SecretKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token of the temporary keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SecretId has no blanks and no other than Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a SecretId. The SecretKey is the other one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SecretKey has no blanks and no other than Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token has no blanks and no other than Latin letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys have expired. Get new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the console: Access Management, API Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret&amp;Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the SecretKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;mporary keys with a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpire at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the temporary keys expire, in local time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>“%1” is not a cos:// path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder above this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder will be in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name at the top of a bucket cannot begin with “\”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot contain “/”. Create one folder after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“.” and “..” mean something else in paths and cannot be names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains an invisible control character, perhaps a tab or a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln byte(s). The whole path may have 850 bytes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLabel</name>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectActions</name>
    <message>
        <source>Deleting from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n object(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectPresentation</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This object is archived. Restore it before downloading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Read aloud by screen readers. %1 is a folder&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, archived</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud by screen readers. %1 is a column&apos;s title, %2 what the cell says.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectPropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC-64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, with all in the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the download folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads without a folder of their own go there. Changes apply at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Download Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the system&apos;s download folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>Follow the System</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegionCombo</name>
    <message>
        <source>A region is written like ap-guangzhou: small letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A region in a list: its name and its id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 (older)</source>
        <extracomment>An old region in a list: its name and its id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a region, or type its id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are removed from the system keychain, too. Buckets and objects stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are forgotten, too. Buckets and objects stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Account and Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>This is neither a host like 127.0.0.1:9000 nor a template like {Bucket}.cos.{Region}.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is written like cos://photos-1250000000/2026/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a bucket ends in a hyphen and a number, the APPID: photos-1250000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region of the bucket, or test the connection to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https everybody on the way can read what you transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for keys that may not list all buckets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Test the connection to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud COS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other address or domain template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bucket or path:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Saving the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys to test them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the keys to keep them in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Cloud Object Storage</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember the keys:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system ke&amp;ychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this r&amp;un only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so the keys can be kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageClass</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard IA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard (multi-AZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard IA (multi-AZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelligent Tiering (multi-AZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive (multi-AZ)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::EngineCore</name>
    <message>
        <source>This account is not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object&apos;s name is longer than 850 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::FolderWalk</name>
    <message>
        <source>The symbolic link leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbolic link leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::PartFileWords</name>
    <message>
        <source>Not enough space on the disk: %1 needed, %2 free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A symbolic link is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is in the way of a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::SafeFolderWords</name>
    <message>
        <source>The folder could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path leads out of the chosen folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is in the way of a folder of this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::SourceFileWords</name>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::TaskTextWords</name>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: it waits for its turn</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <extracomment>State of a transfer: the target exists and the person has to decide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>State of a transfer: checksums are being compared</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a transfer: finished and verified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a transfer: the target existed and was left as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration: minutes and seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer::TransferListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column of the transfer list: where the file goes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>A failed transfer and why it failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 %</source>
        <extracomment>Read aloud for a row of the transfer list: file name, state, progress in percent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>Upload Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Coscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) have not finished. Close anyway?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They will not go on after a restart. Finished files are kept; unfinished downloads stay as .part files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Why the transfer failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Drop files on a folder to upload them, or select objects and choose Download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished transfer is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Containing Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSummaryBar</name>
    <message>
        <source>Show the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which transfers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that all transfers together will take; %1 is a duration such as &quot;4 min 10 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers: all finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <extracomment>%1 is a list such as &quot;3 active · 1,204 waiting · 2 failed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all failed transfers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished transfers from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finished transfer is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all transfers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unfinished transfer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a value, such as &quot;ETag&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisibleName</name>
    <message>
        <source>(empty name)</source>
        <extracomment>Shown for a folder or object whose name between two slashes is empty.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkIndicator</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
