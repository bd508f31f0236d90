// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of the actions, apart from their making because they are many.
#include "mainwindow/actionset.h"

#include <QMenu>

void ActionSet::retranslateFile()
{
    setTexts(signIn, tr("Sign &In…"), tr("Adds an account with its SecretId and SecretKey."));
    setTexts(accounts, tr("&Accounts…"), tr("Shows, edits and removes the accounts of this program."));
    setTexts(createBucket, tr("Crea&te Bucket…"), tr("Creates a bucket in the current account."));
    setTexts(quit, tr("&Quit"), tr("Ends the program."));
    setTexts(about, tr("&About Coscope"), tr("Shows the version and the licence of this program."));
    setTexts(aboutQt, tr("About &Qt"), tr("Shows the version of the Qt libraries."));
}

void ActionSet::retranslateEdit()
{
    //: copies text such as cos://photos-1250000000/2026/ to the clipboard
    setTexts(copyPath, tr("&Copy cos:// Path"), tr("Copies the paths of the selection, or of this folder, to the clipboard."));
    //: uploads the files that are in the clipboard
    setTexts(paste, tr("&Paste"), tr("Uploads the files in the clipboard into this folder."));
    setTexts(selectAll, tr("Select &All"), tr("Selects everything that this folder shows."));
    //: verb: deletes objects and folders
    setTexts(remove, tr("D&elete…"), tr("Deletes the selected objects and folders after a question."));
    setTexts(preferences, tr("Pre&ferences…"), tr("Changes how this program works."));
}

void ActionSet::retranslateView()
{
    setTexts(refresh, tr("&Refresh"), tr("Lists this folder anew."));
    //: verb: ends a listing that is still running
    setTexts(stop, tr("&Stop"), tr("Stops listing and keeps what has arrived."));
    //: verb: narrows the list to names that contain a text
    setTexts(filter, tr("&Filter"), tr("Shows only the names that contain a text."));
    setTexts(showTransfers, tr("&Transfers"), tr("Shows or hides the uploads and downloads."));
    m_languageMenu->setTitle(tr("&Language"));
    //: the previous folder
    setTexts(back, tr("&Back"), tr("Goes to the previous folder."));
    //: the next folder
    setTexts(forward, tr("&Forward"), tr("Goes to the folder that you came back from."));
    //: the folder above
    setTexts(up, tr("&Up"), tr("Goes to the folder above."));
    setTexts(editPath, tr("&Edit Path"), tr("Lets you type or paste the cos:// path of a folder."));
}

void ActionSet::retranslateBucket()
{
    setTexts(newFolder, tr("&New Folder…"), tr("Creates a folder in this folder."));
    setTexts(uploadFiles, tr("&Upload Files…"), tr("Uploads files into this folder."));
    uploadFiles->setIconText(tr("Upload"));
    setTexts(uploadFolder, tr("Upload &Folder…"), tr("Uploads a folder with all that it contains into this folder."));
    setTexts(uploadWithOptions, tr("Upload &with Options…"),
             tr("Uploads files and folders into this folder: which of them, and how they are stored."));
    setTexts(download, tr("&Download"), tr("Downloads the selection into the download folder."));
    download->setIconText(tr("Download"));
    setTexts(downloadTo, tr("Download &To…"), tr("Downloads the selection into a folder of your choice."));
    setTexts(downloadWithOptions, tr("Down&load with Options…"),
             tr("Downloads the selection: where to, and what happens to files that exist."));
    setTexts(properties, tr("&Properties"), tr("Shows all that the service says about the selected object."));
    //: who may read and change the selected objects
    setTexts(permissions, tr("Per&missions…"), tr("Shows and changes who may read the selected objects and folders."));
    //: HTTP headers of the selected objects
    setTexts(objectHeaders, tr("&Headers and Class…"), tr("Changes headers, metadata, storage class and tags of the selection."));
    setTexts(bucketProperties, tr("&Bucket Properties"), tr("Shows all that the service says about this bucket."));
    setTexts(bucketSettings, tr("Bucket &Settings…"),
             tr("Shows and changes the settings of this bucket: permissions, cross-origin access, lifecycle and more."));
    setTexts(
        compareSettings, tr("C&ompare Settings…"),
        tr("Shows where the settings of this bucket differ from another one's or a file's, and applies them there or here."));
    setTexts(exportSettings, tr("E&xport Settings…"), tr("Saves all settings of this bucket as one file."));
    setTexts(deleteBucket, tr("D&elete Bucket…"), tr("Deletes this bucket. It must be empty."));
}

void ActionSet::retranslateTransfers()
{
    setTexts(pauseAll, tr("&Pause All"), tr("Pauses all uploads and downloads; they lose nothing."));
    setTexts(resumeAll, tr("&Resume All"), tr("Lets all paused uploads and downloads go on."));
    setTexts(retryFailed, tr("Retry &Failed"), tr("Tries all failed uploads and downloads again."));
    setTexts(tryNow, tr("Try &Now"), tr("Tries at once what waits for the service, the network or a disk."));
    setTexts(clearEnded, tr("C&lear Ended"), tr("Removes uploads and downloads that have ended from the list."));
    //: what the computer does once all transfers have ended
    m_whenDoneMenu->setTitle(tr("&When Done"));
    setTexts(cancelAll, tr("&Cancel All"), tr("Cancels all uploads and downloads that have not ended."));
    setTexts(exportFailures, tr("&Export Failures…"),
             tr("Writes the failed transfers with reasons and request ids to a CSV file."));
    exportFailures->setIconText(tr("Export Failures…"));
}

void ActionSet::retranslateSelectedTransfers()
{
    setTexts(pauseTransfers, tr("&Pause"), tr("Pauses the selected uploads and downloads; they lose nothing."));
    setTexts(resumeTransfers, tr("&Resume"), tr("Lets the selected transfers that are paused go on."));
    setTexts(retryTransfers, tr("&Try Again"), tr("Tries the selected transfers that failed or were cancelled once more."));
    //: before all other transfers
    setTexts(startFirst, tr("Start &First"), tr("Lets the selected transfers start before all others that wait."));
    //: after all other transfers
    setTexts(startLast, tr("Start &Last"), tr("Lets the selected transfers start after all others that wait."));
    setTexts(openTransferFolder, tr("&Open Containing Folder"), tr("Opens the local folder of the selected transfer."));
    setTexts(showInBucket, tr("Show in &Bucket"), tr("Goes to the object of the selected transfer."));
    setTexts(copyError, tr("Copy &Error"), tr("Copies why the selected transfers failed to the clipboard."));
    setTexts(copyRequestId, tr("Copy Re&quest ID"), tr("Copies the service's number of the request that failed."));
    setTexts(removeTransfers, tr("Re&move from List"), tr("Removes the selected transfers that have ended from the list."));
    setTexts(cancelTransfers, tr("&Cancel"), tr("Cancels the selected transfers that have not ended."));
}

/// A group is what was dropped or chosen together.
void ActionSet::retranslateGroup()
{
    setTexts(pauseGroup, tr("&Pause Group"), tr("Pauses all transfers of the chosen group; they lose nothing."));
    setTexts(resumeGroup, tr("&Resume Group"), tr("Lets the paused transfers of the chosen group go on."));
    setTexts(retryGroup, tr("&Try Failed Ones Again"), tr("Tries the failed transfers of the chosen group once more."));
    setTexts(reportGroup, tr("Rep&ort…"), tr("Compares what was expected of the chosen group with what has arrived."));
    reportGroup->setIconText(tr("Report…"));
    setTexts(clearGroup, tr("Re&move Finished Ones from List"),
             tr("Removes the transfers of the chosen group that have finished from the list."));
    setTexts(cancelGroup, tr("&Cancel Group"), tr("Cancels all transfers of the chosen group that have not ended."));
}
