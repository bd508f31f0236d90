// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferdefaults.h"

#include "preferences/options.h"

#include <algorithm>

namespace TransferDefaults {
namespace {

/// A file of settings may hold anything.
template <typename Choice>
Choice choiceFrom(int number, Choice last)
{
    return Choice(std::clamp(number, 0, int(last)));
}

}   // namespace

Transfer::TransferOptions of(Transfer::Direction direction)
{
    using namespace Transfer;
    const bool isUpload = direction == Direction::Upload;
    TransferOptions options;
    options.conflictPolicy =
        choiceFrom((isUpload ? Options::uploadPolicy : Options::downloadPolicy).value(), ConflictPolicy::Refuse);
    options.keepsModified = (isUpload ? Options::keepsUploadTimes : Options::keepsDownloadTimes).value();
    options.walk.excludes = (isUpload ? Options::uploadExcludes : Options::downloadExcludes).value();
    if (isUpload) {
        options.walk.links = choiceFrom(Options::uploadLinks.value(), LinkPolicy::AsLink);
        options.walk.takesHidden = Options::uploadsHidden.value();
        options.walk.takesEmptyFolders = Options::uploadsEmptyFolders.value();
    }
    return options;
}

void save(Transfer::Direction direction, const Transfer::TransferOptions &options)
{
    const bool isUpload = direction == Transfer::Direction::Upload;
    (isUpload ? Options::uploadPolicy : Options::downloadPolicy).setValue(int(options.conflictPolicy));
    (isUpload ? Options::keepsUploadTimes : Options::keepsDownloadTimes).setValue(options.keepsModified);
    (isUpload ? Options::uploadExcludes : Options::downloadExcludes).setValue(options.walk.excludes);
    if (isUpload) {
        Options::uploadLinks.setValue(int(options.walk.links));
        Options::uploadsHidden.setValue(options.walk.takesHidden);
        Options::uploadsEmptyFolders.setValue(options.walk.takesEmptyFolders);
    }
}

}   // namespace TransferDefaults
