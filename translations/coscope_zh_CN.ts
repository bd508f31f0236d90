<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Coscope</source>
        <translation>关于 Coscope</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A native browser for Tencent Cloud COS buckets.</source>
        <translation>腾讯云 COS 存储桶的原生浏览器。</translation>
    </message>
    <message>
        <source>Coscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Coscope 是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Copy Version Information</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 is locked. %2</source>
        <comment>1: name of an account, 2: a sentence that says why</comment>
        <translation>%1 已锁定。%2</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter the Keys…</source>
        <translation>输入密钥…</translation>
    </message>
</context>
<context>
    <name>AccountTreeView</name>
    <message>
        <source>Accounts and buckets</source>
        <translation>账号和存储桶</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>In the keychain</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>仅限本次运行</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service or path</source>
        <translation>服务或路径</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>&amp;Sign In…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AclTab</name>
    <message>
        <source>This list cannot be shown: %1 It can still be changed as text, and nothing in it is lost.</source>
        <translation>无法显示此列表：%1 仍可作为文本更改，其中的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>Sign &amp;In…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds an account with its SecretId and SecretKey.</source>
        <translation>使用 SecretId 和 SecretKey 添加账号。</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账号(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows, edits and removes the accounts of this program.</source>
        <translation>查看、编辑和移除本程序中的账号。</translation>
    </message>
    <message>
        <source>Creates a bucket in the current account.</source>
        <translation>在当前账号中创建存储桶。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>退出本程序。</translation>
    </message>
    <message>
        <source>&amp;About Coscope</source>
        <translation>关于 Coscope(&amp;A)</translation>
    </message>
    <message>
        <source>Shows the version and the licence of this program.</source>
        <translation>显示本程序的版本和许可证。</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>Shows the version of the Qt libraries.</source>
        <translation>显示 Qt 库的版本。</translation>
    </message>
    <message>
        <source>&amp;Copy cos:// Path</source>
        <extracomment>copies text such as cos://photos-1250000000/2026/ to the clipboard</extracomment>
        <translation>复制 cos:// 路径(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the paths of the selection, or of this folder, to the clipboard.</source>
        <translation>将所选项目或当前文件夹的路径复制到剪贴板。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>uploads the files that are in the clipboard</extracomment>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Uploads the files in the clipboard into this folder.</source>
        <translation>将剪贴板中的文件上传到当前文件夹。</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Selects everything that this folder shows.</source>
        <translation>选择当前文件夹中显示的所有项目。</translation>
    </message>
    <message>
        <source>Deletes the selected objects and folders after a question.</source>
        <translation>确认后删除所选的对象和文件夹。</translation>
    </message>
    <message>
        <source>Changes how this program works.</source>
        <translation>更改本程序的工作方式。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Lists this folder anew.</source>
        <translation>重新列出当前文件夹。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>verb: ends a listing that is still running</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stops listing and keeps what has arrived.</source>
        <translation>停止列出，保留已获取的内容。</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <extracomment>verb: narrows the list to names that contain a text</extracomment>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Shows only the names that contain a text.</source>
        <translation>仅显示名称中包含指定文本的项目。</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>Shows or hides the uploads and downloads.</source>
        <translation>显示或隐藏上传和下载。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>the previous folder</extracomment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the previous folder.</source>
        <translation>转到上一个文件夹。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <extracomment>the next folder</extracomment>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the folder that you came back from.</source>
        <translation>转到后退之前所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>the folder above</extracomment>
        <translation>向上(&amp;U)</translation>
    </message>
    <message>
        <source>Goes to the folder above.</source>
        <translation>转到上级文件夹。</translation>
    </message>
    <message>
        <source>&amp;Edit Path</source>
        <translation>编辑路径(&amp;E)</translation>
    </message>
    <message>
        <source>Lets you type or paste the cos:// path of a folder.</source>
        <translation>输入或粘贴文件夹的 cos:// 路径。</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>新建文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>Creates a folder in this folder.</source>
        <translation>在当前文件夹中创建文件夹。</translation>
    </message>
    <message>
        <source>&amp;Upload Files…</source>
        <translation>上传文件(&amp;U)…</translation>
    </message>
    <message>
        <source>Uploads files into this folder.</source>
        <translation>将文件上传到当前文件夹。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Upload &amp;Folder…</source>
        <translation>上传文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Uploads a folder with all that it contains into this folder.</source>
        <translation>将文件夹及其全部内容上传到当前文件夹。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Downloads the selection into the download folder.</source>
        <translation>将所选项目下载到下载文件夹。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download &amp;To…</source>
        <translation>下载到(&amp;T)…</translation>
    </message>
    <message>
        <source>Downloads the selection into a folder of your choice.</source>
        <translation>将所选项目下载到您指定的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>属性(&amp;P)</translation>
    </message>
    <message>
        <source>Shows all that the service says about the selected object.</source>
        <translation>显示服务返回的所选对象的全部信息。</translation>
    </message>
    <message>
        <source>&amp;Bucket Properties</source>
        <translation>存储桶属性(&amp;B)</translation>
    </message>
    <message>
        <source>Shows all that the service says about this bucket.</source>
        <translation>显示服务返回的此存储桶的全部信息。</translation>
    </message>
    <message>
        <source>D&amp;elete Bucket…</source>
        <translation>删除存储桶(&amp;E)…</translation>
    </message>
    <message>
        <source>Deletes this bucket. It must be empty.</source>
        <translation>删除此存储桶。存储桶必须为空。</translation>
    </message>
    <message>
        <source>&amp;Pause All</source>
        <translation>全部暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all uploads and downloads; they lose nothing.</source>
        <translation>暂停所有上传和下载，已传输的内容不会丢失。</translation>
    </message>
    <message>
        <source>&amp;Resume All</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>Lets all paused uploads and downloads go on.</source>
        <translation>继续所有已暂停的上传和下载。</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>重试失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Tries all failed uploads and downloads again.</source>
        <translation>重试所有失败的上传和下载。</translation>
    </message>
    <message>
        <source>C&amp;lear Ended</source>
        <translation>清除已结束项(&amp;L)</translation>
    </message>
    <message>
        <source>Removes uploads and downloads that have ended from the list.</source>
        <translation>从列表中移除已结束的上传和下载。</translation>
    </message>
    <message>
        <source>&amp;Cancel All</source>
        <translation>全部取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels all uploads and downloads that have not ended.</source>
        <translation>取消所有未结束的上传和下载。</translation>
    </message>
    <message>
        <source>Per&amp;missions…</source>
        <extracomment>who may read and change the selected objects</extracomment>
        <translation>访问权限(&amp;M)…</translation>
    </message>
    <message>
        <source>Shows and changes who may read the selected objects and folders.</source>
        <translation>查看和更改谁可以读取所选的对象和文件夹。</translation>
    </message>
    <message>
        <source>Bucket &amp;Settings…</source>
        <translation>存储桶设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows and changes the settings of this bucket: permissions, cross-origin access, lifecycle and more.</source>
        <translation>查看和更改此存储桶的设置：权限、跨域访问、生命周期等。</translation>
    </message>
    <message>
        <source>&amp;When Done</source>
        <extracomment>what the computer does once all transfers have ended</extracomment>
        <translation>完成后(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Headers and Class…</source>
        <extracomment>HTTP headers of the selected objects</extracomment>
        <translation>头部与存储类型(&amp;H)…</translation>
    </message>
    <message>
        <source>Changes headers, metadata, storage class and tags of the selection.</source>
        <translation>更改所选内容的头部、元数据、存储类型和标签。</translation>
    </message>
    <message>
        <source>Shows where the settings of this bucket differ from another one&apos;s or a file&apos;s, and applies them there or here.</source>
        <translation>显示此存储桶的设置与另一存储桶或文件的差异，并可应用到任意一方。</translation>
    </message>
    <message>
        <source>E&amp;xport Settings…</source>
        <translation>导出设置(&amp;X)…</translation>
    </message>
    <message>
        <source>Saves all settings of this bucket as one file.</source>
        <translation>将此存储桶的所有设置保存为一个文件。</translation>
    </message>
    <message>
        <source>Upload &amp;with Options…</source>
        <translation>使用选项上传(&amp;W)…</translation>
    </message>
    <message>
        <source>Uploads files and folders into this folder: which of them, and how they are stored.</source>
        <translation>将文件和文件夹上传到此文件夹，可指定上传哪些内容以及如何存储。</translation>
    </message>
    <message>
        <source>Down&amp;load with Options…</source>
        <translation>使用选项下载(&amp;L)…</translation>
    </message>
    <message>
        <source>Downloads the selection: where to, and what happens to files that exist.</source>
        <translation>下载所选项，可指定保存位置以及如何处理已存在的文件。</translation>
    </message>
    <message>
        <source>Try &amp;Now</source>
        <translation>立即尝试(&amp;N)</translation>
    </message>
    <message>
        <source>Tries at once what waits for the service, the network or a disk.</source>
        <translation>立即尝试正在等待服务、网络或磁盘的传输。</translation>
    </message>
    <message>
        <source>Crea&amp;te Bucket…</source>
        <translation>创建存储桶(&amp;T)…</translation>
    </message>
    <message>
        <source>D&amp;elete…</source>
        <extracomment>verb: deletes objects and folders</extracomment>
        <translation>删除(&amp;E)…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>偏好设置(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;ompare Settings…</source>
        <translation>比较设置(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export Failures…</source>
        <translation>导出失败项(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the failed transfers with reasons and request ids to a CSV file.</source>
        <translation>将失败的传输连同原因和请求 ID 写入 CSV 文件。</translation>
    </message>
    <message>
        <source>Export Failures…</source>
        <translation>导出失败项…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses the selected uploads and downloads; they lose nothing.</source>
        <translation>暂停所选的上传和下载；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the selected transfers that are paused go on.</source>
        <translation>继续所选的已暂停传输。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the selected transfers that failed or were cancelled once more.</source>
        <translation>重试所选传输中失败或已取消的项。</translation>
    </message>
    <message>
        <source>Start &amp;First</source>
        <extracomment>before all other transfers</extracomment>
        <translation>最先开始(&amp;F)</translation>
    </message>
    <message>
        <source>Lets the selected transfers start before all others that wait.</source>
        <translation>让所选传输先于其他等待中的传输开始。</translation>
    </message>
    <message>
        <source>Start &amp;Last</source>
        <extracomment>after all other transfers</extracomment>
        <translation>最后开始(&amp;L)</translation>
    </message>
    <message>
        <source>Lets the selected transfers start after all others that wait.</source>
        <translation>让所选传输在其他等待中的传输之后开始。</translation>
    </message>
    <message>
        <source>&amp;Open Containing Folder</source>
        <translation>打开所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the local folder of the selected transfer.</source>
        <translation>打开所选传输的本地文件夹。</translation>
    </message>
    <message>
        <source>Show in &amp;Bucket</source>
        <translation>在存储桶中显示(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the object of the selected transfer.</source>
        <translation>转到所选传输的对象。</translation>
    </message>
    <message>
        <source>Copy &amp;Error</source>
        <translation>复制错误(&amp;E)</translation>
    </message>
    <message>
        <source>Copies why the selected transfers failed to the clipboard.</source>
        <translation>将所选传输的失败原因复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy Re&amp;quest ID</source>
        <translation>复制请求 ID(&amp;Q)</translation>
    </message>
    <message>
        <source>Copies the service&apos;s number of the request that failed.</source>
        <translation>复制服务为失败请求分配的 ID。</translation>
    </message>
    <message>
        <source>Re&amp;move from List</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the selected transfers that have ended from the list.</source>
        <translation>从列表中移除所选的已结束传输。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels the selected transfers that have not ended.</source>
        <translation>取消所选的未结束传输。</translation>
    </message>
    <message>
        <source>&amp;Pause Group</source>
        <translation>暂停该组(&amp;P)</translation>
    </message>
    <message>
        <source>Pauses all transfers of the chosen group; they lose nothing.</source>
        <translation>暂停所选组的全部传输；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Resume Group</source>
        <translation>继续该组(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the paused transfers of the chosen group go on.</source>
        <translation>继续所选组中已暂停的传输。</translation>
    </message>
    <message>
        <source>&amp;Try Failed Ones Again</source>
        <translation>重试失败项(&amp;T)</translation>
    </message>
    <message>
        <source>Tries the failed transfers of the chosen group once more.</source>
        <translation>重试所选组中失败的传输。</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>报告(&amp;O)…</translation>
    </message>
    <message>
        <source>Compares what was expected of the chosen group with what has arrived.</source>
        <translation>比较所选组的预期内容与实际到达内容。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Re&amp;move Finished Ones from List</source>
        <translation>从列表中移除已完成项(&amp;M)</translation>
    </message>
    <message>
        <source>Removes the transfers of the chosen group that have finished from the list.</source>
        <translation>从列表中移除所选组中已完成的传输。</translation>
    </message>
    <message>
        <source>&amp;Cancel Group</source>
        <translation>取消该组(&amp;C)</translation>
    </message>
    <message>
        <source>Cancels all transfers of the chosen group that have not ended.</source>
        <translation>取消所选组中所有未结束的传输。</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Stopped, since the account is closed: %1</source>
        <extracomment>The account was removed or its address changed. %1 is what was being done: Deleting from photos-1250000000</extracomment>
        <translation>账号已关闭，因此已停止：%1</translation>
    </message>
</context>
<context>
    <name>ApplySettingsDialog</name>
    <message>
        <source>%1 is left out: %2</source>
        <translation>已排除 %1：%2</translation>
    </message>
    <message>
        <source>Cannot be applied as it is</source>
        <translation>无法直接应用</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>将被删除</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>将被更改</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Left alone: somebody else has changed it meanwhile</source>
        <translation>未应用：期间已被他人更改</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未应用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) were applied.</source>
        <translation>
            <numerusform>已应用 %n 项设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) were applied. The list says what became of the others.</source>
        <translation>
            <numerusform>%n 项设置中已应用 %1 项。其余结果见列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n setting(s) done…</source>
        <translation>
            <numerusform>已完成 %1/%n 项设置…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply Settings</source>
        <translation>应用设置</translation>
    </message>
    <message>
        <source>Apply settings of %1 to %2?</source>
        <comment>two buckets</comment>
        <translation>要将 %1 的设置应用到 %2 吗？</translation>
    </message>
    <message>
        <source>Each of these settings is replaced as a whole. Nothing else of the bucket changes.</source>
        <translation>这些设置将分别被整体替换，存储桶的其他内容不变。</translation>
    </message>
    <message>
        <source>Where the settings &amp;name the bucket they come from, name this one</source>
        <translation>将设置中的来源存储桶名称替换为此存储桶(&amp;N)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Settings to apply</source>
        <translation>要应用的设置</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Show as the service &amp;keeps it</source>
        <translation>以服务端格式显示(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Waiting for what is being saved. Cancel once more to close without waiting.</source>
        <translation>正在等待保存完成。再次取消将不等待直接关闭。</translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Nothing in this group is active or waiting.</source>
        <translation>该组中没有正在进行或等待的传输。</translation>
    </message>
    <message>
        <source>Nothing in this group is paused.</source>
        <translation>该组中没有已暂停的传输。</translation>
    </message>
    <message>
        <source>Nothing in this group has failed.</source>
        <translation>该组中没有失败的传输。</translation>
    </message>
    <message>
        <source>Nothing in this group has finished.</source>
        <translation>该组中没有已完成的传输。</translation>
    </message>
    <message>
        <source>Everything in this group has ended.</source>
        <translation>该组中的传输均已结束。</translation>
    </message>
    <message>
        <source>There is nothing in this group.</source>
        <translation>该组为空。</translation>
    </message>
    <message>
        <source>The transfers are not shown.</source>
        <translation>传输列表未显示。</translation>
    </message>
    <message>
        <source>Choose a group of transfers on the left first.</source>
        <translation>请先在左侧选择一个传输组。</translation>
    </message>
</context>
<context>
    <name>BatchDefaultsPage</name>
    <message>
        <source>The last change is not used before this is put right.</source>
        <translation>更正此问题之前，最近的更改不会生效。</translation>
    </message>
    <message>
        <source>For files that are dropped, pasted, or uploaded without choosing options. Uploads that have begun keep theirs.</source>
        <translation>适用于拖放、粘贴或未选择选项而上传的文件。已开始的上传保持不变。</translation>
    </message>
    <message>
        <source>For downloads without choosing options, and what is dragged out. Downloads that have begun keep theirs.</source>
        <translation>适用于未选择选项的下载以及拖出的内容。已开始的下载保持不变。</translation>
    </message>
    <message>
        <source>&amp;Restore Defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
</context>
<context>
    <name>BatchReportDialog</name>
    <message>
        <source>Folders are still being read; this is how far it has come.</source>
        <translation>文件夹仍在读取中；以下为目前的进度。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have not been transferred yet.</source>
        <translation>
            <numerusform>%Ln 个文件尚未传输。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not arrive.</source>
        <translation>
            <numerusform>%Ln 个文件未送达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything arrived except %Ln file(s) that were skipped because their target existed.</source>
        <translation>
            <numerusform>除因目标已存在而跳过的 %Ln 个文件外，全部已送达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer Report</source>
        <translation>传输报告</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>A line for each file: key, expected and transferred size, CRC-64, and why it failed</source>
        <translation>每个文件一行：键、预期大小和已传输大小、CRC-64 以及失败原因</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>A number of files and their size, such as &quot;1,204 files, 3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Not transferred yet</source>
        <translation>尚未传输</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Everything arrived. The size of each file agrees, and so does its CRC-64 where the service tells one.</source>
        <translation>全部已送达。每个文件的大小一致；服务提供 CRC-64 的，其值也一致。</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已传输</translation>
    </message>
</context>
<context>
    <name>BatchRulesForm</name>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace if older</source>
        <translation>较旧时替换</translation>
    </message>
    <message>
        <source>Replace if different</source>
        <translation>不同时替换</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>Never replace: the transfer fails</source>
        <translation>从不替换：传输失败</translation>
    </message>
    <message>
        <source>You are asked about each one, or once for all of them.</source>
        <translation>逐个询问，或一次性决定全部。</translation>
    </message>
    <message>
        <source>The existing object is lost, unless the bucket keeps versions.</source>
        <translation>除非存储桶启用了版本控制，否则现有对象将丢失。</translation>
    </message>
    <message>
        <source>The existing file is lost.</source>
        <translation>现有文件将丢失。</translation>
    </message>
    <message>
        <source>The times at which both were modified are compared. What is not newer is skipped.</source>
        <translation>比较两者的修改时间，不是较新的将被跳过。</translation>
    </message>
    <message>
        <source>Sizes are compared, and checksums (CRC-64) where the sizes are the same. What is the same is skipped.</source>
        <translation>比较大小，大小相同时比较校验和 (CRC-64)。相同的将被跳过。</translation>
    </message>
    <message>
        <source>The existing one stays as it is.</source>
        <translation>现有内容保持不变。</translation>
    </message>
    <message>
        <source>The new one is called “name (2)”.</source>
        <extracomment>“name (2)” is how a second file of the same name is called</extracomment>
        <translation>新的内容将命名为“名称 (2)”。</translation>
    </message>
    <message>
        <source>The existing one stays as it is, and the service is told to refuse, too.</source>
        <translation>现有内容保持不变，并要求服务也拒绝覆盖。</translation>
    </message>
    <message>
        <source>The existing one stays as it is, and you see which ones it were.</source>
        <translation>现有内容保持不变，并会列出涉及的项目。</translation>
    </message>
    <message>
        <source>&amp;When an object exists</source>
        <translation>对象已存在时(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;When a file exists</source>
        <translation>文件已存在时(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>排除(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;ymbolic links</source>
        <translation>符号链接(&amp;Y)</translation>
    </message>
    <message>
        <source>Follow: what they lead to is uploaded</source>
        <translation>跟随：上传链接指向的内容</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Upload as links (.rclonelink)</source>
        <translation>作为链接上传 (.rclonelink)</translation>
    </message>
    <message>
        <source>Links in the folders that you choose. Circles of links are found out.</source>
        <translation>适用于所选文件夹中的链接。会检测循环链接。</translation>
    </message>
    <message>
        <source>Upload h&amp;idden files and folders</source>
        <translation>上传隐藏的文件和文件夹(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;empty folders</source>
        <translation>创建空文件夹(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep the time of modification</source>
        <translation>保留修改时间(&amp;K)</translation>
    </message>
    <message>
        <source>It is stored with each object as metadata, in the form that rclone reads.</source>
        <translation>以 rclone 可读取的格式，作为元数据随每个对象存储。</translation>
    </message>
    <message>
        <source>Files get the time that was stored with the object, else that of the upload.</source>
        <translation>文件采用随对象存储的时间；没有时采用上传时间。</translation>
    </message>
    <message>
        <source>Make symbolic &amp;links of .rclonelink objects</source>
        <translation>将 .rclonelink 对象还原为符号链接(&amp;L)</translation>
    </message>
    <message>
        <source>As which Coscope and rclone store symbolic links. One that would lead out of the folder that you download into is refused.</source>
        <translation>Coscope 和 rclone 以此形式存储符号链接。指向下载文件夹之外的链接会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Speed of each file</source>
        <extracomment>Before the field with the most that a single file may move in a second</extracomment>
        <translation>每个文件的速度(&amp;S)</translation>
    </message>
    <message>
        <source>Held by the service, from %1 to %2. A file with a limit moves over one connection.</source>
        <extracomment>%1 and %2: speeds such as &quot;100 kB/s&quot;</extracomment>
        <translation>由服务限制，范围为 %1 到 %2。受限的文件通过一个连接传输。</translation>
    </message>
</context>
<context>
    <name>Breadcrumb</name>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Folders above</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Shows the folders above</source>
        <translation>显示上级文件夹</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>文件夹路径</translation>
    </message>
    <message>
        <source>cos://bucket-appid/folder/</source>
        <translation>cos://bucket-appid/folder/</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>All buckets of this account</source>
        <translation>此账号的所有存储桶</translation>
    </message>
    <message>
        <source>Folders and objects</source>
        <translation>文件夹和对象</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>placeholder of the line that narrows a list by name</extracomment>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Shows only the names that contain this text</source>
        <translation>仅显示名称中包含此文本的项目</translation>
    </message>
</context>
<context>
    <name>BucketActions</name>
    <message>
        <source>The bucket %1 was deleted.</source>
        <translation>存储桶 %1 已删除。</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>没有打开的账号。</translation>
    </message>
    <message>
        <source>No bucket is selected.</source>
        <translation>未选择存储桶。</translation>
    </message>
    <message>
        <source>The bucket %1 is yours already.</source>
        <translation>存储桶 %1 已属于您。</translation>
    </message>
</context>
<context>
    <name>BucketNameCheck</name>
    <message>
        <source>You already have a bucket named %1.</source>
        <translation>您已有名为 %1 的存储桶。</translation>
    </message>
    <message>
        <source>The name %1 is taken by somebody else.</source>
        <translation>名称 %1 已被他人占用。</translation>
    </message>
    <message>
        <source>A bucket named %1 exists in another region.</source>
        <translation>其他地域已存在名为 %1 的存储桶。</translation>
    </message>
</context>
<context>
    <name>BucketPropertiesDialog</name>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>APPID</source>
        <translation>APPID</translation>
    </message>
    <message>
        <source>Place and kind</source>
        <translation>位置和类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Region id</source>
        <translation>地域 ID</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>One</source>
        <translation>单个</translation>
    </message>
    <message>
        <source>Metadata acceleration</source>
        <translation>元数据加速</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>BucketSettingsDialog</name>
    <message>
        <source>Not available for this bucket</source>
        <translation>此存储桶不可用</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No permission to see it</source>
        <translation>没有查看权限</translation>
    </message>
    <message>
        <source>Could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>Only to be read as text</source>
        <translation>只能以文本形式查看</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <comment>summary of a setting</comment>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>Bucket Settings</source>
        <translation>存储桶设置</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compares these settings with those of another bucket or of a file, and applies them there or here.</source>
        <translation>将这些设置与另一存储桶或文件的设置进行比较，并可应用到任意一方。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Saves all settings as one file.</source>
        <translation>将所有设置保存为一个文件。</translation>
    </message>
</context>
<context>
    <name>BucketTreeModel</name>
    <message>
        <source>There are no buckets yet.</source>
        <translation>暂无存储桶。</translation>
    </message>
    <message>
        <source>These keys may not list buckets. Open a bucket by its path.</source>
        <translation>这些密钥无权列出存储桶。请通过路径打开存储桶。</translation>
    </message>
    <message>
        <source>The keys of this account are missing. Edit the account to enter them.</source>
        <translation>缺少此账号的密钥。请编辑账号并输入密钥。</translation>
    </message>
    <message>
        <source>The permission GetService (name/cos:GetService) is missing. Type a path such as cos://bucket-1250000000/ in the path field, or name a bucket in the account&apos;s settings.</source>
        <translation>缺少 GetService（name/cos:GetService）权限。请在路径栏中输入 cos://bucket-1250000000/ 这样的路径，或在账号设置中指定存储桶。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name that a person gave to an account.</extracomment>
        <translation>账号 %1</translation>
    </message>
    <message numerus="yes">
        <source>Region %1, %n bucket(s)</source>
        <extracomment>Read aloud by screen readers. %1 is a region such as &quot;Guangzhou (ap-guangzhou)&quot;.</extracomment>
        <translation>
            <numerusform>地域：%1，%n 个存储桶</numerusform>
        </translation>
    </message>
    <message>
        <source>Bucket %1</source>
        <extracomment>Read aloud by screen readers. %1 is the name of a bucket.</extracomment>
        <translation>存储桶 %1</translation>
    </message>
</context>
<context>
    <name>CancelTransfersDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation>取消传输</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>确定要取消 %Ln 个传输任务吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>取消 %Ln 个传输任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Transferring</source>
        <translation>继续传输</translation>
    </message>
    <message>
        <source>Cancel all transfers?</source>
        <translation>确定要取消所有传输任务吗？</translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved and are thrown away. Finished files stay.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>未完成文件已传输的 %1 将被丢弃，已完成的文件会保留。</translation>
    </message>
    <message>
        <source>What has been moved of unfinished files is thrown away. Finished files stay.</source>
        <translation>未完成文件的已传输内容将被丢弃，已完成的文件会保留。</translation>
    </message>
    <message>
        <source>Folders that are still being read are given up, with all that would have been found in them.</source>
        <translation>仍在读取的文件夹将被放弃，其中尚未找到的内容也不再传输。</translation>
    </message>
    <message>
        <source>To go on later without losing anything, pause them instead.</source>
        <translation>如需稍后继续且不丢失任何内容，请改为暂停。</translation>
    </message>
</context>
<context>
    <name>ChangeReportDialog</name>
    <message>
        <source>Report of Changes</source>
        <translation>更改报告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) changed in %1.</source>
        <translation>
            <numerusform>已更改 %1 中的 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be changed.</source>
        <translation>
            <numerusform>%Ln 个无法更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not changed</source>
        <translation>未更改的项目</translation>
    </message>
    <message>
        <source>Change Again</source>
        <translation>重新更改</translation>
    </message>
    <message>
        <source>Tries once more to change what is listed here.</source>
        <translation>再次尝试更改此处列出的项目。</translation>
    </message>
</context>
<context>
    <name>ChoiceFieldEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation>（未选择）</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in to the sandbox server at &lt;url&gt;, with the keys in COSCOPE_SANDBOX_SECRET_ID and COSCOPE_SANDBOX_SECRET_KEY.</source>
        <translation>使用 COSCOPE_SANDBOX_SECRET_ID 和 COSCOPE_SANDBOX_SECRET_KEY 中的密钥登录位于 &lt;url&gt; 的沙盒服务器。</translation>
    </message>
    <message>
        <source>With --sandbox: sign in, list, upload, download, compare and delete once, print each step, and exit.</source>
        <translation>与 --sandbox 一起使用：依次登录、列出、上传、下载、比较和删除一次，输出每个步骤，然后退出。</translation>
    </message>
    <message>
        <source>With --self-test: save a picture of the window as &lt;file&gt;.</source>
        <translation>与 --self-test 一起使用：将窗口截图保存为 &lt;file&gt;。</translation>
    </message>
    <message>
        <source>Colour scheme: system, light or dark.</source>
        <translation>配色方案：system、light 或 dark。</translation>
    </message>
    <message>
        <source>Language of this run: en, ja, ko or zh_CN.</source>
        <translation>本次运行的语言：en、ja、ko 或 zh_CN。</translation>
    </message>
    <message>
        <source>Keep accounts and preferences under &lt;name&gt;, apart from the usual ones.</source>
        <translation>将账号和偏好设置保存在 &lt;name&gt; 下，与平时使用的分开。</translation>
    </message>
    <message>
        <source>Browse Tencent Cloud COS buckets, upload and download.</source>
        <translation>浏览腾讯云 COS 存储桶，上传和下载文件。</translation>
    </message>
    <message>
        <source>--screenshot needs --self-test.</source>
        <translation>--screenshot 需要与 --self-test 一起使用。</translation>
    </message>
    <message>
        <source>--self-test needs --sandbox with an address.</source>
        <translation>--self-test 需要带地址的 --sandbox。</translation>
    </message>
</context>
<context>
    <name>CompareSettingsDialog</name>
    <message>
        <source>%1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a bucket, and the account it belongs to</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <comment>a file, the bucket it is of, and when it was written</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>a bucket</comment>
        <translation>%1（文件）</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>正在读取设置…</translation>
    </message>
    <message>
        <source>Choose the bucket or the file to compare with.</source>
        <translation>请选择要比较的存储桶或文件。</translation>
    </message>
    <message>
        <source>All settings that could be compared are equal.</source>
        <translation>所有可比较的设置均相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ. Choose those to apply to the other bucket.</source>
        <translation>
            <numerusform>有 %n 项设置不同。请选择要应用到另一存储桶的设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a bucket, and why a setting of it is not known</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A file cannot be changed.</source>
        <translation>文件无法更改。</translation>
    </message>
    <message>
        <source>Choose the bucket to compare with first.</source>
        <translation>请先选择要比较的存储桶。</translation>
    </message>
    <message>
        <source>Choose settings in the list first.</source>
        <translation>请先在列表中选择设置。</translation>
    </message>
    <message>
        <source>Compare Bucket Settings</source>
        <translation>比较存储桶设置</translation>
    </message>
    <message>
        <source>Settings of %1 in %2</source>
        <comment>bucket and region</comment>
        <translation>%1（%2）的设置</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>比较对象(&amp;W)</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>选择存储桶</translation>
    </message>
    <message>
        <source>Open &amp;File…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose &amp;all that differ</source>
        <translation>选择所有不同项(&amp;A)</translation>
    </message>
    <message>
        <source>Hide what is e&amp;qual</source>
        <translation>隐藏相同项(&amp;Q)</translation>
    </message>
    <message>
        <source>Difference, from the left to the right</source>
        <translation>从左到右的差异</translation>
    </message>
    <message>
        <source>Show as the service &amp;keeps it</source>
        <translation>以服务端格式显示(&amp;K)</translation>
    </message>
    <message>
        <source>− only on the left, + only on the right</source>
        <comment>lines of a difference</comment>
        <translation>− 仅左侧，+ 仅右侧</translation>
    </message>
    <message>
        <source>Apply to the &amp;Right…</source>
        <extracomment>applies the chosen settings of the bucket on the left to the one on the right</extracomment>
        <translation>应用到右侧(&amp;R)…</translation>
    </message>
    <message>
        <source>Apply to the &amp;Left…</source>
        <extracomment>applies the chosen settings of the bucket on the right to the one on the left</extracomment>
        <translation>应用到左侧(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>equal</source>
        <extracomment>the setting is the same in both buckets</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>equal but for names</source>
        <extracomment>two settings differ only where each names its own bucket</extracomment>
        <translation>仅名称不同</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>the setting is not the same in both buckets</extracomment>
        <translation>不同</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>%1: %2. Left: %3. Right: %4</source>
        <extracomment>for screen readers: a setting, the verdict on it, and what the left and the right side have</extracomment>
        <translation>%1：%2。左侧：%3。右侧：%4</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings on both sides</source>
        <translation>两侧的设置</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>The Object Exists</source>
        <translation>对象已存在</translation>
    </message>
    <message>
        <source>The File Exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>There is an object “%1” in the target folder already.</source>
        <translation>目标文件夹中已存在对象“%1”。</translation>
    </message>
    <message>
        <source>There is a file “%1” in the target folder already.</source>
        <translation>目标文件夹中已存在文件“%1”。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Existing object</source>
        <translation>已有对象</translation>
    </message>
    <message>
        <source>Existing file</source>
        <translation>已有文件</translation>
    </message>
    <message>
        <source>File to upload</source>
        <translation>待上传的文件</translation>
    </message>
    <message>
        <source>Object to download</source>
        <translation>待下载的对象</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply to all remaining in this batch (%Ln)</source>
        <translation>
            <numerusform>应用到本批次的全部剩余项（%Ln）(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>Uploads the file over the existing object.</source>
        <translation>上传文件并覆盖已有对象。</translation>
    </message>
    <message>
        <source>Downloads the object over the existing file.</source>
        <translation>下载对象并覆盖已有文件。</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>保留两者(&amp;K)</translation>
    </message>
    <message>
        <source>Gives the new one another name.</source>
        <translation>为新项目另取名称。</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Leaves the existing one as it is.</source>
        <translation>保持已有项目不变。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What is shown where a size or a time is not known</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Both have the same size.</source>
        <translation>两者大小相同。</translation>
    </message>
    <message>
        <source>Both have the same size; the new one was modified later.</source>
        <translation>两者大小相同，新项目的修改时间较晚。</translation>
    </message>
    <message>
        <source>Both have the same size; the new one was not modified later.</source>
        <translation>两者大小相同，新项目的修改时间并不更晚。</translation>
    </message>
    <message>
        <source>The new one was modified later.</source>
        <translation>新项目的修改时间较晚。</translation>
    </message>
    <message>
        <source>The existing one was modified later or at the same time.</source>
        <translation>已有项目的修改时间较晚或相同。</translation>
    </message>
</context>
<context>
    <name>ConnectionReport</name>
    <message>
        <source>The keys work for the bucket %1.</source>
        <translation>密钥可用于存储桶 %1。</translation>
    </message>
    <message>
        <source>The keys work for %1.</source>
        <translation>密钥可用于 %1。</translation>
    </message>
    <message>
        <source>The keys work. The account has no buckets yet.</source>
        <translation>密钥可用。此账号暂无存储桶。</translation>
    </message>
    <message numerus="yes">
        <source>The keys work: more than %n bucket(s) found.</source>
        <translation>
            <numerusform>密钥可用：找到超过 %n 个存储桶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys work: %n bucket(s) found.</source>
        <translation>
            <numerusform>密钥可用：找到 %n 个存储桶。</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are right, but they may not list the account&apos;s buckets. Enter the bucket or path they are for.</source>
        <translation>密钥正确，但无权列出此账号的存储桶。请输入密钥所对应的存储桶或路径。</translation>
    </message>
    <message>
        <source>The keys are right, but they may not list %1. Check the bucket or path, or ask its owner for permission.</source>
        <translation>密钥正确，但无权列出 %1。请检查存储桶或路径，或向其拥有者申请权限。</translation>
    </message>
    <message>
        <source>There is no bucket %1 there. Check its name, with the number at its end, and its region.</source>
        <translation>此处没有存储桶 %1。请检查其名称（包括末尾的数字）和地域。</translation>
    </message>
    <message>
        <source>The bucket %1 is in none of the known regions. Check its name, or enter its region.</source>
        <translation>存储桶 %1 不在任何已知地域中。请检查其名称，或输入其地域。</translation>
    </message>
    <message>
        <source>The service does not know this SecretId, or it is disabled.</source>
        <translation>服务无法识别此 SecretId，或者它已被禁用。</translation>
    </message>
    <message>
        <source>The SecretKey does not belong to this SecretId.</source>
        <translation>SecretKey 与此 SecretId 不匹配。</translation>
    </message>
    <message>
        <source>The temporary keys have expired, or the token does not belong to them. Get new ones.</source>
        <translation>临时密钥已过期，或令牌与其不匹配。请获取新的临时密钥。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Set it and try again.</source>
        <translation>此计算机的时钟不正确。请校准后重试。</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not trust. No keys were sent.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 出示的证书不受此计算机信任。密钥未发送。</translation>
    </message>
    <message>
        <source>%1 is busy or out of order. Try again in a moment.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 繁忙或发生故障。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the network, and the address if you entered one.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 无响应。请检查网络；如果您输入了地址，也请检查地址。</translation>
    </message>
    <message>
        <source>%1 answers, but not as Tencent Cloud COS does. Check the address.</source>
        <extracomment>%1 is the name of a host</extracomment>
        <translation>%1 有响应，但不是腾讯云 COS 的响应。请检查地址。</translation>
    </message>
</context>
<context>
    <name>ConnectionTestView</name>
    <message>
        <source>S&amp;top Test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>CorsTester</name>
    <message>
        <source>Rule %1 allows it. %2</source>
        <translation>规则 %1 允许。%2</translation>
    </message>
    <message>
        <source>No rule allows it: the browser would refuse.</source>
        <translation>没有规则允许：浏览器会拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>The answer allows %1 and is remembered for %n second(s).</source>
        <translation>
            <numerusform>响应允许 %1，并缓存 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer allows %1.</source>
        <translation>响应允许 %1。</translation>
    </message>
    <message>
        <source>Rule %1 is for other sites.</source>
        <translation>规则 %1 适用于其他站点。</translation>
    </message>
    <message>
        <source>Rule %1 does not allow the method.</source>
        <translation>规则 %1 不允许该方法。</translation>
    </message>
    <message>
        <source>Rule %1 does not allow the header %2.</source>
        <translation>规则 %1 不允许请求头 %2。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>The service allows it.</source>
        <translation>服务允许。</translation>
    </message>
    <message>
        <source>The service refuses it.
Request id: %1</source>
        <translation>服务拒绝。
请求 ID：%1</translation>
    </message>
    <message>
        <source>A page of another site wants to send a request to this bucket. May it?</source>
        <translation>检查其他站点的网页能否向此存储桶发送请求。</translation>
    </message>
    <message>
        <source>The page is &amp;from</source>
        <translation>网页来源(&amp;F)</translation>
    </message>
    <message>
        <source>It &amp;sends</source>
        <translation>请求方法(&amp;S)</translation>
    </message>
    <message>
        <source>With the &amp;headers</source>
        <translation>请求头(&amp;H)</translation>
    </message>
    <message>
        <source>For the &amp;object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>By the rules as they are on the screen</source>
        <translation>按屏幕上的规则</translation>
    </message>
    <message>
        <source>What the service answers to a browser now</source>
        <translation>服务当前对浏览器的响应</translation>
    </message>
    <message>
        <source>&amp;Ask the Service</source>
        <translation>询问服务(&amp;A)</translation>
    </message>
    <message>
        <source>Sends what a browser would send first, without keys. Changes that are not saved do not count.</source>
        <translation>发送浏览器会首先发送的请求（预检），不带密钥。未保存的更改不计入。</translation>
    </message>
</context>
<context>
    <name>Cos::Client</name>
    <message>
        <source>This object name can only be deleted by itself.</source>
        <translation>此名称的对象只能单独删除。</translation>
    </message>
    <message>
        <source>The object name is empty.</source>
        <translation>对象名称为空。</translation>
    </message>
    <message>
        <source>The object name “%1” could be taken for the bucket itself.</source>
        <extracomment>%1 is the name of an object such as &quot;a/..&quot;</extracomment>
        <translation>对象名称“%1”可能会被当作存储桶本身。</translation>
    </message>
    <message>
        <source>The bucket name or the region has characters that are not allowed.</source>
        <translation>存储桶名称或地域中含有不允许的字符。</translation>
    </message>
    <message>
        <source>The bucket name is missing.</source>
        <translation>缺少存储桶名称。</translation>
    </message>
    <message>
        <source>A header or metadata value contains a line break.</source>
        <translation>头部或元数据的值中含有换行符。</translation>
    </message>
    <message>
        <source>The temporary key has expired.</source>
        <translation>临时密钥已过期。</translation>
    </message>
    <message>
        <source>The endpoint does not give a valid address.</source>
        <translation>由此访问端点无法得到有效的地址。</translation>
    </message>
    <message>
        <source>A header or a name of metadata is there twice.</source>
        <translation>某个头部或元数据名称重复。</translation>
    </message>
    <message>
        <source>Encryption with a key of your own needs https.</source>
        <translation>使用您自己的密钥加密需要 https。</translation>
    </message>
</context>
<context>
    <name>Cos::Endpoint</name>
    <message>
        <source>“%1” is not a host name or a domain template.</source>
        <extracomment>%1 is what a person typed as endpoint</extracomment>
        <translation>“%1”不是主机名或域名模板。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>Only lower-case letters, digits and hyphens are allowed.</source>
        <translation>仅支持小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>The name must end in a hyphen and the APPID, such as “-1250000000”.</source>
        <translation>名称必须以连字符和 APPID 结尾，例如“-1250000000”。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a hyphen.</source>
        <translation>名称不能以连字符开头或结尾。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long for this region by %n character(s).</source>
        <translation>
            <numerusform>对于此地域，名称超长 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” serves web pages, not programs like this one.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>“%1”用于提供网页，不能供此类程序使用。</translation>
    </message>
</context>
<context>
    <name>Cos::FileSliceDevice</name>
    <message>
        <source>the file changed while it was read</source>
        <translation>文件在读取过程中发生了更改</translation>
    </message>
</context>
<context>
    <name>Cos::Region</name>
    <message>
        <source>Chinese mainland</source>
        <extracomment>Areas of the world that hold regions of the service</extracomment>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>中东</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>北美</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>南美</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Nanjing</source>
        <translation>南京</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>广州</translation>
    </message>
    <message>
        <source>Chengdu</source>
        <translation>成都</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>重庆</translation>
    </message>
    <message>
        <source>Hong Kong (China)</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>雅加达</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>首尔</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>曼谷</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
    <message>
        <source>Riyadh</source>
        <translation>利雅得</translation>
    </message>
    <message>
        <source>Silicon Valley (US West)</source>
        <translation>硅谷（美西）</translation>
    </message>
    <message>
        <source>Virginia (US East)</source>
        <translation>弗吉尼亚（美东）</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>圣保罗</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>法兰克福</translation>
    </message>
    <message>
        <source>Beijing Zone 1</source>
        <translation>北京一区</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>孟买</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>多伦多</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>莫斯科</translation>
    </message>
    <message>
        <source>Shenzhen Finance</source>
        <translation>深圳金融</translation>
    </message>
    <message>
        <source>Shanghai Finance</source>
        <translation>上海金融</translation>
    </message>
    <message>
        <source>Beijing Finance</source>
        <translation>北京金融</translation>
    </message>
</context>
<context>
    <name>CosError</name>
    <message>
        <source>The secret key is wrong, or a proxy alters the requests.</source>
        <translation>SecretKey 错误，或者代理更改了请求。</translation>
    </message>
    <message>
        <source>The SecretId does not exist or is disabled.</source>
        <translation>SecretId 不存在或已被禁用。</translation>
    </message>
    <message>
        <source>The temporary key has expired. Sign in with a new one.</source>
        <translation>临时密钥已过期。请使用新的临时密钥登录。</translation>
    </message>
    <message>
        <source>There is no such bucket in this region.</source>
        <translation>此地域中没有该存储桶。</translation>
    </message>
    <message>
        <source>The object no longer exists.</source>
        <translation>该对象已不存在。</translation>
    </message>
    <message>
        <source>This version of the object no longer exists.</source>
        <translation>该对象的这个版本已不存在。</translation>
    </message>
    <message>
        <source>The unfinished upload no longer exists: it was completed or aborted.</source>
        <translation>未完成的上传已不存在：它已完成或已中止。</translation>
    </message>
    <message>
        <source>This bucket name is taken. Choose another one.</source>
        <translation>此存储桶名称已被占用。请换一个名称。</translation>
    </message>
    <message>
        <source>You own a bucket of this name already.</source>
        <translation>您已拥有同名的存储桶。</translation>
    </message>
    <message>
        <source>The bucket is not empty. Delete its objects, old versions and unfinished uploads first.</source>
        <translation>存储桶不为空。请先删除其中的对象、历史版本和未完成的上传。</translation>
    </message>
    <message>
        <source>An object of this name exists already.</source>
        <translation>已存在同名对象。</translation>
    </message>
    <message>
        <source>The object is locked until its retention date.</source>
        <translation>该对象已锁定，在保留期限届满前无法更改。</translation>
    </message>
    <message>
        <source>A file and a folder with the same name collide in this bucket.</source>
        <translation>此存储桶中存在同名的文件和文件夹，二者冲突。</translation>
    </message>
    <message>
        <source>The bucket quota of the account is used up.</source>
        <translation>此账号的存储桶配额已用完。</translation>
    </message>
    <message>
        <source>The service does not accept this bucket name.</source>
        <translation>服务不接受此存储桶名称。</translation>
    </message>
    <message>
        <source>The service does not know this region.</source>
        <translation>服务无法识别此地域。</translation>
    </message>
    <message>
        <source>The object name or its metadata is too long.</source>
        <translation>对象名称或其元数据过长。</translation>
    </message>
    <message>
        <source>The object name is too long or not allowed.</source>
        <translation>对象名称过长或不允许使用。</translation>
    </message>
    <message>
        <source>The object is larger than this kind of upload allows.</source>
        <translation>对象大小超过此上传方式的限制。</translation>
    </message>
    <message>
        <source>A part of the upload is smaller than 1 MB.</source>
        <translation>上传的某个分块小于 1 MB。</translation>
    </message>
    <message>
        <source>This computer offers no keychain to keep the keys in. They can be kept for this run only.</source>
        <translation>此计算机没有可用于保存密钥的密钥环。密钥只能在本次运行期间保留。</translation>
    </message>
    <message>
        <source>The keychain is locked or did not allow access. Unlock it and try again.</source>
        <translation>密钥环已锁定或拒绝访问。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain does not answer yet. It may be waiting for its password in another window.</source>
        <translation>密钥环尚未响应，可能正在另一个窗口中等待输入密码。</translation>
    </message>
    <message>
        <source>The keychain has no keys for this account. Enter them again.</source>
        <translation>密钥环中没有此账号的密钥。请重新输入。</translation>
    </message>
    <message>
        <source>The keys of this account were kept for one run only. Enter them again.</source>
        <translation>此账号的密钥仅在上一次运行期间保留。请重新输入。</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this account is damaged. Enter the keys again.</source>
        <translation>密钥环中此账号的条目已损坏。请重新输入密钥。</translation>
    </message>
    <message>
        <source>The account is in arrears.</source>
        <translation>账号已欠费。</translation>
    </message>
    <message>
        <source>The object is shorter than expected. Start the download again.</source>
        <translation>对象比预期的短。请重新下载。</translation>
    </message>
    <message>
        <source>This storage class is not available for this bucket.</source>
        <translation>此存储桶不支持该存储类型。</translation>
    </message>
    <message>
        <source>This needs a bucket with multiple availability zones.</source>
        <translation>此操作需要多 AZ 存储桶。</translation>
    </message>
    <message>
        <source>The custom domain is not bound to this bucket.</source>
        <translation>自定义域名未绑定到此存储桶。</translation>
    </message>
    <message>
        <source>The connection was too slow for the service. Try again with fewer transfers at a time.</source>
        <translation>连接速度过慢，服务无法处理。请减少同时传输的数量后重试。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint. (%1)</source>
        <extracomment>%1 is the system&apos;s reason, such as &quot;Connection refused&quot;</extracomment>
        <translation>无法连接到服务。请检查网络和访问端点。（%1）</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the endpoint.</source>
        <translation>无法连接到服务。请检查网络和访问端点。</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later.</source>
        <translation>服务未及时响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent: %1</source>
        <translation>连接不安全，因此未发送任何内容：%1</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent.</source>
        <translation>连接不安全，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>A local file could not be read or written: %1</source>
        <translation>无法读取或写入本地文件：%1</translation>
    </message>
    <message>
        <source>A local file could not be read or written.</source>
        <translation>无法读取或写入本地文件。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>未发送任何内容：%1</translation>
    </message>
    <message>
        <source>Nothing was sent, because the request is not valid.</source>
        <translation>请求无效，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>The answer of the service was cut short or not understood. Try again.</source>
        <translation>服务的响应不完整或无法识别。请重试。</translation>
    </message>
    <message>
        <source>The data were damaged on the way: the checksums differ. Transfer them again.</source>
        <translation>数据在传输过程中损坏：校验和不一致。请重新传输。</translation>
    </message>
    <message>
        <source>The keychain refused: %1</source>
        <translation>密钥环拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The keychain is not available.</source>
        <translation>密钥环不可用。</translation>
    </message>
    <message>
        <source>The keys were not accepted or have expired. Sign in again.</source>
        <translation>密钥未被接受或已过期。请重新登录。</translation>
    </message>
    <message>
        <source>The clock of this computer differs from the service&apos;s. Set it right.</source>
        <translation>此计算机的时钟与服务端不一致。请校准时钟。</translation>
    </message>
    <message>
        <source>These keys have no permission for this action.</source>
        <translation>这些密钥没有执行此操作的权限。</translation>
    </message>
    <message>
        <source>It does not exist on the service.</source>
        <translation>服务上不存在该内容。</translation>
    </message>
    <message>
        <source>It exists already, or another operation on it is in progress.</source>
        <translation>该内容已存在，或者正在对其执行其他操作。</translation>
    </message>
    <message>
        <source>The object changed on the service meanwhile. Start again.</source>
        <translation>服务上的对象在此期间发生了更改。请重新开始。</translation>
    </message>
    <message>
        <source>The object is archived. Restore it first.</source>
        <translation>该对象已归档。请先恢复。</translation>
    </message>
    <message>
        <source>The service asks to slow down: too many requests. Try again later.</source>
        <translation>请求过于频繁，服务要求降低速度。请稍后重试。</translation>
    </message>
    <message>
        <source>The service sends this request elsewhere: %1. Check the region.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>服务将此请求转到了其他位置：%1。请检查地域。</translation>
    </message>
    <message>
        <source>The service sends this request elsewhere. Check the region.</source>
        <translation>服务将此请求转到了其他位置。请检查地域。</translation>
    </message>
    <message>
        <source>The service refused the request: %1</source>
        <translation>服务拒绝了请求：%1</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>服务拒绝了请求。</translation>
    </message>
    <message>
        <source>The service has a temporary problem. Try again later.</source>
        <translation>服务暂时出现问题。请稍后重试。</translation>
    </message>
    <message>
        <source>Changed, but the object&apos;s permissions could not be written again: only its owner has access now. Repeat the change to restore them.</source>
        <translation>已更改，但未能重新写入对象的权限：现在只有所有者可以访问。再次执行更改即可恢复。</translation>
    </message>
    <message>
        <source>Something between this computer and the service, such as a proxy, refused the request (%1).</source>
        <extracomment>%1 is the status of an answer, such as 403</extracomment>
        <translation>此计算机与服务之间的某个环节（例如代理）拒绝了请求 (%1)。</translation>
    </message>
</context>
<context>
    <name>CreateBucketDialog</name>
    <message>
        <source>Create Bucket</source>
        <translation>创建存储桶</translation>
    </message>
    <message>
        <source>The bucket will belong to the account %1. Name and region are final.</source>
        <translation>存储桶将属于账号 %1。名称和地域创建后不可更改。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the bucket without the APPID</source>
        <translation>不含 APPID 的存储桶名称</translation>
    </message>
    <message>
        <source>APPID of the account</source>
        <translation>账号的 APPID</translation>
    </message>
    <message>
        <source>The APPID is the number of the account at Tencent Cloud and ends every bucket name. It is shown in the console under “Account Information”.</source>
        <translation>APPID 是账号在腾讯云的编号，所有存储桶名称均以其结尾。可在控制台的“账号信息”中查看。</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>访问权限(&amp;A)</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Everybody may read</source>
        <translation>公有读</translation>
    </message>
    <message>
        <source>Everybody may read and write</source>
        <translation>公有读写</translation>
    </message>
    <message>
        <source>&amp;Multiple availability zones</source>
        <translation>多 AZ 特性(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and id of a region</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Type the APPID of the account as well: it is the last part of every bucket name.</source>
        <translation>请同时输入账号的 APPID：它是每个存储桶名称的最后一部分。</translation>
    </message>
    <message>
        <source>“%1” is not a region.</source>
        <translation>“%1”不是有效的地域。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens.</source>
        <translation>小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可用。</translation>
    </message>
    <message>
        <source>Whether the name is free will turn out when the bucket is created.</source>
        <translation>名称是否可用将在创建存储桶时确定。</translation>
    </message>
    <message>
        <source>Checking whether the name is free…</source>
        <translation>正在检查名称是否可用…</translation>
    </message>
    <message>
        <source>Anybody on the internet can list and download everything in this bucket, at your cost.</source>
        <translation>互联网上的任何人都可以列出和下载此存储桶中的全部内容，费用由您承担。</translation>
    </message>
    <message>
        <source>Anybody on the internet can download, overwrite and delete everything in this bucket and upload whatever they like, at your cost. This is almost never what one wants.</source>
        <translation>互联网上的任何人都可以下载、覆盖和删除此存储桶中的全部内容，并上传任意内容，费用由您承担。通常不应这样设置。</translation>
    </message>
    <message>
        <source>Only you, and those you give the right to, can see and change what is in this bucket.</source>
        <translation>只有您以及您授权的人可以查看和更改此存储桶中的内容。</translation>
    </message>
    <message>
        <source>Multiple availability zones cannot be switched off again, cost more, and exist only in some regions; elsewhere the service refuses to create the bucket.</source>
        <translation>多 AZ 特性开启后无法关闭，费用更高，且仅部分地域支持；在其他地域，服务会拒绝创建存储桶。</translation>
    </message>
    <message>
        <source>Keeps each object in several data centres of the region.</source>
        <translation>将每个对象保存在该地域的多个数据中心。</translation>
    </message>
    <message>
        <source>Creating the bucket…</source>
        <translation>正在创建存储桶…</translation>
    </message>
    <message>
        <source>&amp;Give rights to other accounts</source>
        <translation>授予其他账号权限(&amp;G)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>CustomerKeyDialog</name>
    <message>
        <source>Enter the encryption key.</source>
        <translation>请输入加密密钥。</translation>
    </message>
    <message>
        <source>Encryption Key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Transfers of %1 wait for their encryption key</source>
        <extracomment>%1: name of a bucket</extracomment>
        <translation>%1 的传输正在等待加密密钥</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>This is not the key that they were begun with.</source>
        <translation>这不是开始传输时使用的密钥。</translation>
    </message>
    <message>
        <source>They were begun with a key of your own, which is not kept on this computer. Enter the same key again.</source>
        <translation>这些传输以您自己的密钥开始，密钥不会保存在此计算机上。请再次输入相同的密钥。</translation>
    </message>
</context>
<context>
    <name>CustomerKeyField</name>
    <message>
        <source>A key is 32 bytes: 44 characters in Base64, or 64 hexadecimal digits.</source>
        <translation>密钥为 32 字节：Base64 形式 44 个字符，或 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Keep the key: Coscope does not, and without it nobody can read the objects. Uploads that have not finished when Coscope is started again wait for it.</source>
        <translation>请妥善保管密钥：Coscope 不会保存，没有它任何人都无法读取对象。Coscope 再次启动时尚未完成的上传会等待输入密钥。</translation>
    </message>
    <message>
        <source>The key is not kept. Downloads that have not finished when Coscope is started again wait for it.</source>
        <translation>密钥不会保存。Coscope 再次启动时尚未完成的下载会等待输入密钥。</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>加密密钥</translation>
    </message>
    <message>
        <source>Base64 or hexadecimal digits</source>
        <translation>Base64 或十六进制数字</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>New Key</source>
        <extracomment>makes a new encryption key by chance</extracomment>
        <translation>新密钥</translation>
    </message>
</context>
<context>
    <name>DaySpin</name>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number in a field: &quot;30 days&quot;. Begins with a blank where the language has one</extracomment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteBucketDialog</name>
    <message>
        <source>Delete Bucket</source>
        <translation>删除存储桶</translation>
    </message>
    <message>
        <source>Delete the bucket %1?</source>
        <translation>确定要删除存储桶 %1 吗？</translation>
    </message>
    <message>
        <source>The bucket is in %1 (%2). Only an empty bucket can be deleted: objects, old versions, delete markers and unfinished uploads must be gone. Its settings are lost with it. This cannot be undone.</source>
        <translation>存储桶所在地域：%1（%2）。只能删除空存储桶：其中不得有对象、历史版本、删除标记和未完成的上传。存储桶的设置会一并删除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Name of the bucket, to confirm</source>
        <translation>用于确认的存储桶名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deleting the bucket…</source>
        <translation>正在删除存储桶…</translation>
    </message>
    <message>
        <source>Type the name of the bucket to confirm</source>
        <translation>请输入存储桶名称以确认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>What will be deleted</source>
        <translation>将要删除的内容</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more that are selected</source>
        <translation>
            <numerusform>以及另外 %Ln 个所选项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s)</source>
        <translation>
            <numerusform>删除 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>It is still being counted what would be deleted.</source>
        <translation>仍在统计将要删除的内容。</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted from %1.</source>
        <translation>无法统计将从 %1 删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Counting what would be deleted from %2: %Ln object(s) so far (%1).</source>
        <translation>
            <numerusform>正在统计将从 %2 删除的内容：目前 %Ln 个对象（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left to delete in %1.</source>
        <translation>%1 中已没有可删除的内容。</translation>
    </message>
    <message>
        <source>Delete “%1” (%2) from %3?</source>
        <translation>确定要从 %3 删除“%1”（%2）吗？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln object(s) (%1) from %2?</source>
        <translation>
            <numerusform>确定要从 %2 删除 %Ln 个对象（%1）吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Versioning is off: this cannot be undone.</source>
        <translation>版本控制未开启：此操作无法撤销。</translation>
    </message>
    <message>
        <source>Versioning is on: the present versions stay in the bucket and can be brought back.</source>
        <translation>版本控制已开启：当前版本会保留在存储桶中，可以找回。</translation>
    </message>
    <message>
        <source>Versioning is suspended: versions kept from before can be brought back, newer ones not.</source>
        <translation>版本控制已暂停：之前保留的版本可以找回，较新的版本则无法找回。</translation>
    </message>
    <message>
        <source>Unless the bucket keeps versions, this cannot be undone.</source>
        <translation>除非存储桶保留版本，否则此操作无法撤销。</translation>
    </message>
    <message>
        <source>It could not be counted what would be deleted.</source>
        <translation>无法统计将要删除的内容。</translation>
    </message>
</context>
<context>
    <name>DeletionReportDialog</name>
    <message>
        <source>Deletion Report</source>
        <translation>删除报告</translation>
    </message>
    <message>
        <source>What was not deleted</source>
        <translation>未删除的内容</translation>
    </message>
    <message>
        <source>Delete Again</source>
        <translation>再次删除</translation>
    </message>
    <message>
        <source>Tries once more to delete what is listed here.</source>
        <translation>再次尝试删除此处列出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted from %1.</source>
        <translation>
            <numerusform>已从 %1 删除 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be deleted.</source>
        <translation>
            <numerusform>%Ln 个无法删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desktop::DesktopIntegration</name>
    <message>
        <source>Upload ended with errors</source>
        <translation>上传已结束，但有错误</translation>
    </message>
    <message>
        <source>Download ended with errors</source>
        <translation>下载已结束，但有错误</translation>
    </message>
    <message>
        <source>Upload finished</source>
        <translation>上传完成</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>下载完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1.</source>
        <translation>
            <numerusform>%Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed.</source>
        <translation>
            <numerusform>%Ln 个文件失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files are being transferred.</source>
        <translation>正在传输文件。</translation>
    </message>
    <message>
        <source>Objects are being changed.</source>
        <translation>正在更改对象。</translation>
    </message>
</context>
<context>
    <name>Desktop::Notifications</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Desktop::WhenDoneMenu</name>
    <message>
        <source>The computer stays on: %1</source>
        <translation>计算机保持开机：%1</translation>
    </message>
    <message>
        <source>This computer does not offer it.</source>
        <translation>此计算机不支持该操作。</translation>
    </message>
    <message>
        <source>&amp;Do Nothing</source>
        <translation>不执行任何操作(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit Coscope</source>
        <translation>退出 Coscope(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn Off the Computer</source>
        <translation>关闭计算机(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message numerus="yes">
        <source>  … %n line(s) that stay as they are</source>
        <translation>
            <numerusform>  … %n 行保持不变</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardChangesDialog</name>
    <message>
        <source>Changes Not Saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭吗？</translation>
    </message>
    <message>
        <source>Changes in these settings are not saved and would be lost: %1.</source>
        <translation>以下设置的更改尚未保存，将会丢失：%1。</translation>
    </message>
    <message>
        <source>Close Without Saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Close without waiting?</source>
        <translation>不等待直接关闭？</translation>
    </message>
    <message>
        <source>These settings are being saved at this moment, and may or may not be changed then: %1.</source>
        <translation>以下设置正在保存，可能已更改，也可能未更改：%1。</translation>
    </message>
    <message>
        <source>Close Without Waiting</source>
        <translation>不等待直接关闭</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Cancel Transfers</source>
        <translation>取消传输任务</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln transfer(s)?</source>
        <translation>
            <numerusform>确定要取消 %Ln 个传输任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved already and are thrown away. To go on later without losing anything, pause them instead.</source>
        <extracomment>%1 is a size such as &quot;84 GB&quot;</extracomment>
        <translation>未完成文件中已传输的 %1 将被丢弃。如需稍后继续且不丢失任何内容，请改为暂停。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Transfer(s)</source>
        <translation>
            <numerusform>取消 %Ln 个传输任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove Transfers</source>
        <translation>移除传输任务</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln transfer(s) from the list?</source>
        <translation>
            <numerusform>确定要从列表中移除 %Ln 个传输任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of unfinished files have been moved already and are thrown away. As long as they are in the list, trying again goes on from there.</source>
        <extracomment>%1 is a size such as &quot;84 GB&quot;</extracomment>
        <translation>未完成文件中已传输的 %1 将被丢弃。只要仍在列表中，重试时会从该处继续。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln Transfer(s)</source>
        <translation>
            <numerusform>移除 %Ln 个传输任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Them</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>DownloadOptionsDialog</name>
    <message>
        <source>Download To</source>
        <translation>下载到</translation>
    </message>
    <message>
        <source>Enter the encryption key.</source>
        <translation>请输入加密密钥。</translation>
    </message>
    <message>
        <source>Download with Options</source>
        <translation>使用选项下载</translation>
    </message>
    <message numerus="yes">
        <source>Download %Ln item(s)</source>
        <extracomment>objects and folders</extracomment>
        <translation>
            <numerusform>下载 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>保存到(&amp;I)</translation>
    </message>
    <message>
        <source>Folder to download into</source>
        <translation>下载到的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>The objects are e&amp;ncrypted with a key of your own (SSE-C)</source>
        <translation>对象使用您自己的密钥加密 (SSE-C)(&amp;N)</translation>
    </message>
    <message>
        <source>Use these rules for other downloads, &amp;too</source>
        <translation>其他下载也使用这些规则(&amp;T)</translation>
    </message>
    <message>
        <source>For downloads without this dialog.</source>
        <translation>用于不经过此对话框的下载。</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In all: %1.</source>
        <extracomment>%1: &quot;12,481 objects, 3.2 GB&quot;</extracomment>
        <translation>总计：%1。</translation>
    </message>
    <message>
        <source>Counted so far: %1.</source>
        <translation>目前统计：%1。</translation>
    </message>
    <message>
        <source>The objects could not be counted.</source>
        <translation>无法统计对象。</translation>
    </message>
    <message>
        <source>Free in this folder: %1.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;</extracomment>
        <translation>此文件夹可用空间：%1。</translation>
    </message>
    <message>
        <source>That is not enough.</source>
        <translation>空间不足。</translation>
    </message>
</context>
<context>
    <name>DownloadSpaceDialog</name>
    <message numerus="yes">
        <source>%Ln object(s), %1</source>
        <extracomment>%1 is the size of all of them together, such as &quot;3.2 GB&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个对象，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>下载到</translation>
    </message>
    <message>
        <source>Wanted: %1.</source>
        <extracomment>%1: &quot;12,481 objects, 3.2 GB&quot;</extracomment>
        <translation>需要：%1。</translation>
    </message>
    <message>
        <source>Found so far: %1.</source>
        <translation>目前已找到：%1。</translation>
    </message>
    <message>
        <source>Still to come: %1.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;</extracomment>
        <translation>尚需：%1。</translation>
    </message>
    <message>
        <source>Free: %1 in %2.</source>
        <extracomment>%1: a size such as &quot;3.2 GB&quot;, %2: a folder</extracomment>
        <translation>可用：%1（%2）。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>There is not enough space for this download</source>
        <translation>空间不足，无法完成此下载</translation>
    </message>
    <message>
        <source>The download is paused. If it goes on, files wait for space as soon as the disk is full.</source>
        <translation>下载已暂停。如果继续，磁盘写满后文件将等待可用空间。</translation>
    </message>
    <message>
        <source>Files that are in the folder already are counted, too.</source>
        <translation>文件夹中已有的文件也计算在内。</translation>
    </message>
    <message>
        <source>&amp;Go On</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Download Anyway</source>
        <translation>仍要下载(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel Download</source>
        <translation>取消下载(&amp;C)</translation>
    </message>
    <message>
        <source>Choose Another &amp;Folder…</source>
        <translation>选择其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep Paused</source>
        <translation>保持暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message>
        <source>Nothing can be dragged out: %1</source>
        <translation>无法拖出：%1</translation>
    </message>
    <message>
        <source>The objects are still being fetched. Drag them again when this is done.</source>
        <translation>仍在获取对象。请在完成后重新拖动。</translation>
    </message>
    <message numerus="yes">
        <source>Ready to be dragged out: %Ln item(s).</source>
        <translation>
            <numerusform>已可拖出：%Ln 个项目。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Welcome to Coscope</source>
        <translation>欢迎使用 Coscope</translation>
    </message>
    <message>
        <source>Sign in with the SecretId and SecretKey of a Tencent Cloud account to see its buckets. Both are found in the console under Access Management, API Keys.</source>
        <translation>使用腾讯云账号的 SecretId 和 SecretKey 登录，即可查看存储桶。两者均可在控制台的“访问管理 &gt; API 密钥管理”中找到。</translation>
    </message>
    <message>
        <source>This account is locked</source>
        <translation>此账号已锁定</translation>
    </message>
    <message>
        <source>Its keys are needed to see its buckets.</source>
        <translation>需要此账号的密钥才能查看其存储桶。</translation>
    </message>
    <message>
        <source>Looking for buckets…</source>
        <translation>正在查找存储桶…</translation>
    </message>
    <message>
        <source>There are no buckets yet</source>
        <translation>还没有存储桶</translation>
    </message>
    <message>
        <source>Create the first one, and put files into it.</source>
        <translation>请创建第一个存储桶，然后放入文件。</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>请选择存储桶</translation>
    </message>
    <message>
        <source>Its folders and objects are shown here. The buckets are on the left.</source>
        <translation>存储桶在左侧，其中的文件夹和对象将显示在此处。</translation>
    </message>
    <message>
        <source>These keys may not list buckets</source>
        <translation>此密钥无权列出存储桶</translation>
    </message>
    <message>
        <source>Type the path of a bucket that they may open, such as cos://bucket-1250000000/, or name it in the settings of the account.</source>
        <translation>请输入此密钥可以打开的存储桶路径，例如 cos://bucket-1250000000/，或在账号设置中指定该存储桶。</translation>
    </message>
    <message>
        <source>The buckets could not be listed</source>
        <translation>无法列出存储桶</translation>
    </message>
    <message>
        <source>No name contains “%1”</source>
        <translation>没有名称包含“%1”的项目</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>此文件夹为空</translation>
    </message>
    <message>
        <source>Drop files and folders here to upload them.</source>
        <translation>将文件和文件夹拖放到此处即可上传。</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>This account is not signed in any more</source>
        <translation>此账号已不再登录</translation>
    </message>
    <message>
        <source>Sign in again to see its buckets and objects.</source>
        <translation>请重新登录以查看其存储桶和对象。</translation>
    </message>
    <message>
        <source>Its keys are needed to see what is in this folder.</source>
        <translation>需要该账号的密钥才能查看此文件夹的内容。</translation>
    </message>
</context>
<context>
    <name>ExcludeField</name>
    <message>
        <source>One pattern a line, such as *.tmp, cache/ for folders, or raw/*.dng. What you choose by its name goes in any case.</source>
        <translation>每行一个模式，例如 *.tmp、表示文件夹的 cache/ 或 raw/*.dng。直接选中的内容始终会传输。</translation>
    </message>
    <message>
        <source>Patterns of names that are left out</source>
        <translation>要排除的名称模式</translation>
    </message>
    <message>
        <source>Add Usual Ones</source>
        <translation>添加常用项</translation>
    </message>
    <message>
        <source>Files that systems leave in folders: %1</source>
        <extracomment>%1: names of files, such as &quot;.DS_Store, Thumbs.db&quot;</extracomment>
        <translation>系统留在文件夹中的文件：%1</translation>
    </message>
</context>
<context>
    <name>ExportSettingsDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a setting, and why it could not be read</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The settings are still being read.</source>
        <translation>仍在读取设置。</translation>
    </message>
    <message>
        <source>Reading the settings: %1 of %2…</source>
        <translation>正在读取设置：%1/%2…</translation>
    </message>
    <message>
        <source>All settings have been read.</source>
        <translation>已读取所有设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) could not be read. The file will say so.</source>
        <translation>
            <numerusform>有 %n 项设置无法读取，文件中会注明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Bucket Settings</source>
        <translation>导出存储桶设置</translation>
    </message>
    <message>
        <source>Export the settings of %1</source>
        <translation>导出 %1 的设置</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>正在保存文件…</translation>
    </message>
    <message>
        <source>The file has every setting as the service keeps it, to look at, to compare with other buckets, and to apply to them. It has no keys, no values of headers for origins, and no objects.</source>
        <translation>文件以服务端格式包含所有设置，可供查看、与其他存储桶比较并应用到其他存储桶。文件不含密钥、源站头部的值和对象。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <extracomment>%1 is a rounded size such as &quot;3.1 MB&quot;, %2 the exact number of bytes</extracomment>
        <translation>%1（%2 字节）</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A speed: %1 is an amount such as &quot;41 MB&quot;, s is seconds</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>File</source>
        <extracomment>The type of an object whose name does not tell.</extracomment>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilterFields</name>
    <message>
        <source>&amp;Key begins with</source>
        <translation>键的前缀(&amp;K)</translation>
    </message>
    <message>
        <source>%1, or nothing for all objects</source>
        <extracomment>%1 is an example of what to type</extracomment>
        <translation>%1，留空表示所有对象</translation>
    </message>
    <message>
        <source>&amp;More conditions</source>
        <translation>更多条件(&amp;M)</translation>
    </message>
    <message>
        <source>But not &amp;with</source>
        <translation>排除前缀(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Larger than</source>
        <translation>大于(&amp;L)</translation>
    </message>
    <message>
        <source>Small&amp;er than</source>
        <translation>小于(&amp;E)</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>With all these tags:</source>
        <translation>具有以下所有标签：</translation>
    </message>
</context>
<context>
    <name>FolderAccessDialog</name>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>正在统计：目前 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln object(s), %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>当前：%Ln 个对象，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The bucket %1 lets everyone read, and so this folder as well. It can only be closed there.</source>
        <translation>存储桶 %1 允许所有人读取，因此此文件夹也是公开的。只能在存储桶中关闭。</translation>
    </message>
    <message>
        <source>A folder above this one, or the whole bucket, is open to everyone by the policy of the bucket. It can only be closed there.</source>
        <translation>存储桶策略已将上级文件夹或整个存储桶向所有人公开。只能在那里关闭。</translation>
    </message>
    <message>
        <source>The policy of the bucket has a statement that opens this folder and says more than that. It can only be changed as a whole.</source>
        <translation>存储桶策略中有一条语句公开了此文件夹，且还包含其他内容。只能整体更改。</translation>
    </message>
    <message>
        <source>Something in this folder is open to everyone by a statement of its own, which stays.</source>
        <translation>此文件夹中的部分内容由单独的语句向所有人公开，将保持不变。</translation>
    </message>
    <message>
        <source>Public Access</source>
        <translation>公共访问</translation>
    </message>
    <message>
        <source>Who may read the folder “%1” in %2?</source>
        <translation>谁可以读取 %2 中的文件夹“%1”？</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>正在等待服务响应</translation>
    </message>
    <message>
        <source>&amp;Only those who have the right</source>
        <translation>仅限有权限的用户(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Everyone on the internet</source>
        <translation>互联网上的所有人(&amp;E)</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Rights of Each Object…</source>
        <translation>各对象的权限(&amp;R)…</translation>
    </message>
    <message>
        <source>Changes the permissions of the objects that are in the folder now, one by one.</source>
        <translation>逐个更改当前文件夹中对象的权限。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Objects that have permissions of their own keep them. What somebody has downloaded stays with them.</source>
        <translation>拥有单独权限的对象将保留其权限。已被他人下载的内容无法收回。</translation>
    </message>
    <message>
        <source>Everyone who knows or guesses the address of an object can download it without signing in, at your cost. This goes for what is in the folder now and for whatever will be put there later. Nobody can list the folder or change anything.</source>
        <translation>任何知道或猜到对象地址的人都可以免登录下载，费用由您承担。这适用于文件夹中现有的内容以及今后放入的内容。任何人都无法列出该文件夹或更改其中的内容。</translation>
    </message>
    <message>
        <source>Make Public</source>
        <translation>设为公开</translation>
    </message>
    <message>
        <source>Make Private</source>
        <translation>设为私有</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FolderStatus</name>
    <message>
        <source>The connection is encrypted (HTTPS).</source>
        <translation>连接已加密（HTTPS）。</translation>
    </message>
    <message>
        <source>The connection is not encrypted (HTTP).</source>
        <translation>连接未加密（HTTP）。</translation>
    </message>
    <message>
        <source>listed completely</source>
        <translation>已全部列出</translation>
    </message>
    <message>
        <source>stopped: not all of the folder is shown</source>
        <translation>已停止：未显示文件夹的全部内容</translation>
    </message>
    <message>
        <source>failed: not all of the folder is shown</source>
        <translation>失败：未显示文件夹的全部内容</translation>
    </message>
    <message>
        <source>refresh stopped: shown as listed before</source>
        <translation>已停止刷新：显示之前的列表</translation>
    </message>
    <message>
        <source>refresh failed: shown as listed before</source>
        <translation>刷新失败：显示之前的列表</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) shown</source>
        <translation>
            <numerusform>显示 %1 项，共 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) · %1</source>
        <translation>
            <numerusform>%Ln 个项目 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected</source>
        <translation>
            <numerusform>已选 %1 项，共 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s) selected · %2</source>
        <translation>
            <numerusform>已选 %1 项，共 %Ln 项 · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far…</source>
        <translation>
            <numerusform>目前 %Ln 项…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTab</name>
    <message>
        <source>This form cannot show the document: %1 It can still be changed as text, and nothing in it is lost.</source>
        <translation>此表单无法显示该文档：%1 仍可作为文本更改，其中的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>GrantTable</name>
    <message>
        <source>“%1” is not the number of an account. It has digits only; a sub-account has a slash between the two numbers, as in 100000000001/100000000011.</source>
        <translation>“%1”不是账号编号。账号编号只含数字；子账号以斜杠分隔两个编号，如 100000000001/100000000011。</translation>
    </message>
    <message>
        <source>The owner always has every right.</source>
        <translation>所有者始终拥有全部权限。</translation>
    </message>
    <message>
        <source>&amp;Rights</source>
        <translation>权限(&amp;R)</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>账号(&amp;O)</translation>
    </message>
    <message>
        <source>Number of an account or sub-account</source>
        <translation>账号或子账号的编号</translation>
    </message>
    <message>
        <source>100000000001, or 100000000001/100000000011 for a sub-account</source>
        <translation>100000000001，子账号为 100000000001/100000000011</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add Everyone &amp;Signed In</source>
        <translation>添加所有已登录用户(&amp;S)</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud, whoever that is.</source>
        <translation>任何拥有腾讯云账号的人，无论是谁。</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>GrantTableModel</name>
    <message>
        <source>Who</source>
        <extracomment>heads the column of those who have rights</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 (owner)</source>
        <extracomment>%1 is an account</extracomment>
        <translation>%1（所有者）</translation>
    </message>
    <message>
        <source>%1
Has rights as well that this program does not know: %2</source>
        <translation>%1
还拥有本程序无法识别的权限：%2</translation>
    </message>
</context>
<context>
    <name>HeaderRow</name>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Type (Content-Type)</source>
        <translation>类型 (Content-Type)</translation>
    </message>
    <message>
        <source>Caching (Cache-Control)</source>
        <translation>缓存 (Cache-Control)</translation>
    </message>
    <message>
        <source>Saved as (Content-Disposition)</source>
        <translation>保存为 (Content-Disposition)</translation>
    </message>
    <message>
        <source>Compression (Content-Encoding)</source>
        <translation>压缩 (Content-Encoding)</translation>
    </message>
    <message>
        <source>Language (Content-Language)</source>
        <translation>语言 (Content-Language)</translation>
    </message>
    <message>
        <source>Out of date from (Expires)</source>
        <translation>过期时间 (Expires)</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>stands in the empty field for the value of a header</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>what happens to a header of an object</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: keep, replace or remove</source>
        <comment>a header</comment>
        <translation>%1：保留、替换或移除</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <comment>a header</comment>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Name of the metadata</source>
        <translation>元数据名称</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>the name of metadata, without x-cos-meta-</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>the object has no such header now</extracomment>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>HeadersForm</name>
    <message>
        <source>team: pictures</source>
        <translation>team: pictures</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>values of the person&apos;s own that are stored with an object</extracomment>
        <translation>元数据(&amp;D)</translation>
    </message>
    <message>
        <source>Metadata, a name and a value a line, as in: team: pictures</source>
        <translation>元数据，每行一个名称和值，例如：team: pictures</translation>
    </message>
    <message>
        <source>A name and a value a line, as in “team: pictures”.</source>
        <translation>每行一个名称和值，例如“team: pictures”。</translation>
    </message>
    <message>
        <source>Caching (Cache-Control)</source>
        <translation>缓存 (Cache-Control)</translation>
    </message>
    <message>
        <source>Saved as (Content-Disposition)</source>
        <translation>保存为 (Content-Disposition)</translation>
    </message>
    <message>
        <source>Compression (Content-Encoding)</source>
        <translation>压缩 (Content-Encoding)</translation>
    </message>
    <message>
        <source>Language (Content-Language)</source>
        <translation>语言 (Content-Language)</translation>
    </message>
    <message>
        <source>Out of date from (Expires)</source>
        <translation>过期时间 (Expires)</translation>
    </message>
    <message>
        <source>max-age=3600</source>
        <translation>max-age=3600</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>attachment</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>ko</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>Fri, 20 Nov 2026 06:02:11 GMT</source>
        <translation>Fri, 20 Nov 2026 06:02:11 GMT</translation>
    </message>
</context>
<context>
    <name>HoldNotes</name>
    <message numerus="yes">
        <source>%Ln download(s) of folders wait(s) for you to sign in to “%1”.</source>
        <extracomment>Downloads whose listings cannot be read yet; %1 is the name of an account</extracomment>
        <translation>
            <numerusform>%Ln 个文件夹下载任务正在等待您登录“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) wait(s) for you to sign in to “%1”.</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>
            <numerusform>%Ln 个传输任务正在等待您登录“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) cannot go on: the account was removed from Coscope. Cancel them when they are not wanted any more.</source>
        <translation>
            <numerusform>账号已从 Coscope 中移除，%Ln 个传输任务无法继续。如不再需要，请取消。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) with “%1” wait(s) for a key of your own.</source>
        <extracomment>Encryption by a key that the person has; %1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>“%1”的 %Ln 个传输任务正在等待您自己的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter Key…</source>
        <extracomment>A button: enter the encryption key that transfers wait for</extracomment>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Sign In…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Retry</source>
        <extracomment>verb: do again what failed</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>再次尝试</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>verb: the text of an error</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies this message and its details to the clipboard</source>
        <translation>将此消息及其详细信息复制到剪贴板</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Shows what the service answered, with its request id</source>
        <translation>显示服务的响应及其请求 ID</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误的详细信息</translation>
    </message>
    <message>
        <source>Hides this message</source>
        <translation>隐藏此消息</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>JournalNotices</name>
    <message>
        <source>The list of transfers cannot be saved at the moment: %1</source>
        <translation>目前无法保存传输列表：%1</translation>
    </message>
    <message>
        <source>The list of transfers cannot be opened.</source>
        <translation>无法打开传输列表。</translation>
    </message>
    <message>
        <source>Transfers work, but their list ends with the program.</source>
        <translation>传输可以进行，但列表会在程序退出时丢失。</translation>
    </message>
    <message>
        <source>The list of transfers was damaged.</source>
        <translation>传输列表已损坏。</translation>
    </message>
    <message>
        <source>A new list was begun. Check what was still to be transferred and start it again. The damaged file was kept as %1.</source>
        <translation>已新建列表。请检查尚未传输的内容并重新开始。损坏的文件已保存为 %1。</translation>
    </message>
    <message>
        <source>The list of transfers was written by a newer version of Coscope.</source>
        <translation>传输列表由更新版本的 Coscope 写入。</translation>
    </message>
    <message>
        <source>Coscope is running already and has the list of transfers open.</source>
        <translation>Coscope 已在运行，并已打开传输列表。</translation>
    </message>
    <message>
        <source>The list of transfers cannot be written: %1</source>
        <translation>无法写入传输列表：%1</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>A change of the list of transfers could not be saved.</source>
        <translation>无法保存对传输列表的更改。</translation>
    </message>
    <message>
        <source>The transfers that it was about may be in another state than is shown. Start Coscope again to see what is kept. The reason was: %1</source>
        <translation>相关传输的状态可能与显示的不同。请重新启动 Coscope 以查看已保存的内容。原因：%1</translation>
    </message>
    <message>
        <source>Not all transfers could be paused.</source>
        <translation>部分传输任务未能暂停。</translation>
    </message>
    <message>
        <source>Not all transfers could be resumed.</source>
        <translation>部分传输任务未能继续。</translation>
    </message>
    <message>
        <source>Not all transfers could be cancelled.</source>
        <translation>部分传输任务未能取消。</translation>
    </message>
    <message>
        <source>Not all transfers could be tried again.</source>
        <translation>部分传输任务未能重试。</translation>
    </message>
    <message>
        <source>Not all transfers could be removed from the list.</source>
        <translation>部分传输任务未能从列表中移除。</translation>
    </message>
    <message>
        <source>Those that are left are as they were. The reason was: %1</source>
        <translation>其余的保持原样。原因：%1</translation>
    </message>
</context>
<context>
    <name>KeyFields</name>
    <message>
        <source>Enter the SecretId.</source>
        <translation>请输入 SecretId。</translation>
    </message>
    <message>
        <source>Enter the SecretKey.</source>
        <translation>请输入 SecretKey。</translation>
    </message>
    <message>
        <source>Enter the token of the temporary keys.</source>
        <translation>请输入临时密钥的令牌。</translation>
    </message>
    <message>
        <source>A SecretId has no blanks and no other than Latin letters.</source>
        <translation>SecretId 不含空格，也不含非拉丁字符。</translation>
    </message>
    <message>
        <source>This looks like a SecretId. The SecretKey is the other one of the two.</source>
        <translation>这看起来是 SecretId。SecretKey 是两者中的另一个。</translation>
    </message>
    <message>
        <source>A SecretKey has no blanks and no other than Latin letters.</source>
        <translation>SecretKey 不含空格，也不含非拉丁字符。</translation>
    </message>
    <message>
        <source>A token has no blanks and no other than Latin letters.</source>
        <translation>令牌不含空格，也不含非拉丁字符。</translation>
    </message>
    <message>
        <source>These keys have expired. Get new ones.</source>
        <translation>这些密钥已过期。请获取新的密钥。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>From the console: Access Management, API Keys</source>
        <translation>从控制台获取：访问管理 &gt; API 密钥管理</translation>
    </message>
    <message>
        <source>Show the SecretKey</source>
        <translation>显示 SecretKey</translation>
    </message>
    <message>
        <source>Te&amp;mporary keys with a token</source>
        <translation>带令牌的临时密钥(&amp;M)</translation>
    </message>
    <message>
        <source>When the temporary keys expire, in local time</source>
        <translation>临时密钥的过期时间（本地时间）</translation>
    </message>
    <message>
        <source>Secret&amp;Id</source>
        <translation>SecretId(&amp;I)</translation>
    </message>
    <message>
        <source>Secret&amp;Key</source>
        <translation>SecretKey(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>令牌(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xpire at</source>
        <translation>过期时间(&amp;X)</translation>
    </message>
</context>
<context>
    <name>Lifecycle::Reading</name>
    <message>
        <source>%1 is missing.</source>
        <comment>an element of a document</comment>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 occurs more than once.</source>
        <comment>an element of a document</comment>
        <translation>%1 出现了多次。</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <comment>an element of a document</comment>
        <translation>%1 不是整数。</translation>
    </message>
    <message>
        <source>Days and Date cannot stand side by side.</source>
        <translation>Days 和 Date 不能同时出现。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>The filter has several conditions, which need And around them.</source>
        <translation>筛选器包含多个条件，需要用 And 包含。</translation>
    </message>
    <message>
        <source>ExpiredObjectDeleteMarker is neither true nor false.</source>
        <translation>ExpiredObjectDeleteMarker 既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>A transition has neither Days nor Date.</source>
        <translation>某个 Transition 既没有 Days 也没有 Date。</translation>
    </message>
    <message>
        <source>Status is neither Enabled nor Disabled.</source>
        <translation>Status 既不是 Enabled 也不是 Disabled。</translation>
    </message>
</context>
<context>
    <name>LifecycleConflict</name>
    <message>
        <source>The rule “%1” deletes some of the same objects at another time.</source>
        <translation>规则“%1”会在其他时间删除其中部分对象。</translation>
    </message>
    <message>
        <source>The rule “%1” deletes some of the same older versions at another time.</source>
        <translation>规则“%1”会在其他时间删除其中部分历史版本。</translation>
    </message>
    <message>
        <source>The rule “%1” removes some of the same unfinished uploads at another time.</source>
        <translation>规则“%1”会在其他时间清理其中部分未完成的上传。</translation>
    </message>
    <message>
        <source>The rule “%1” moves some of the same objects to %2 at another time.</source>
        <translation>规则“%1”会在其他时间将其中部分对象沉降至%2。</translation>
    </message>
    <message>
        <source>The rule “%1” moves some of the same objects to %2, which does not fit the order from warm to cold.</source>
        <translation>规则“%1”会将其中部分对象沉降至%2，这不符合从热到冷的顺序。</translation>
    </message>
    <message>
        <source>The rule “%1” deletes some of the same objects before this step.</source>
        <translation>规则“%1”会在此步骤之前删除其中部分对象。</translation>
    </message>
</context>
<context>
    <name>LifecycleEditor</name>
    <message>
        <source>&amp;Empty Rule</source>
        <translation>空规则(&amp;E)</translation>
    </message>
    <message>
        <source>No lifecycle rules</source>
        <translation>无生命周期规则</translation>
    </message>
    <message>
        <source>Objects stay as they are until somebody changes or deletes them. Rules move them to colder, cheaper classes as they grow old, and delete what is not needed any more.</source>
        <translation>对象会保持不变，直到被更改或删除。规则会随时间将其沉降至更冷、更便宜的存储类型，并删除不再需要的内容。</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation>生命周期规则</translation>
    </message>
</context>
<context>
    <name>LifecycleRules</name>
    <message numerus="yes">
        <source>A bucket may have %n lifecycle rules at most.</source>
        <translation>
            <numerusform>一个存储桶最多可以有 %n 条生命周期规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another rule is named “%1”, too.</source>
        <translation>另一条规则的名称也是“%1”。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
</context>
<context>
    <name>LifecycleSentence</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Objects below %1</source>
        <extracomment>%1 is a folder such as logs/. A sentence goes on after it: &quot;Objects below logs/ move to …&quot;</extracomment>
        <translation>%1 下的对象</translation>
    </message>
    <message>
        <source>Objects whose key begins with “%1”</source>
        <extracomment>A sentence goes on after it: &quot;Objects whose key begins with “tmp-” are deleted …&quot;</extracomment>
        <translation>键以“%1”开头的对象</translation>
    </message>
    <message>
        <source>larger than %1 and smaller than %2</source>
        <extracomment>A condition on objects: %1 and %2 are sizes</extracomment>
        <translation>大于 %1 且小于 %2</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <extracomment>A condition on objects: %1 is a size</extracomment>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <extracomment>A condition on objects: %1 is a size</extracomment>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>not below %1</source>
        <extracomment>A condition on objects: %1 is the beginning of keys</extracomment>
        <translation>不在 %1 下</translation>
    </message>
    <message>
        <source>tagged %1=%2</source>
        <extracomment>A condition on objects: they have the tag named %1 with the value %2</extracomment>
        <translation>带标签 %1=%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>conditions</comment>
        <extracomment>Two conditions on objects that both hold</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;, %2 conditions such as &quot;larger than 1 MB&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>clauses</comment>
        <extracomment>Things that happen one after another: &quot;move to Standard IA after 30 days, move to Archive after 90 days&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>clauses</comment>
        <extracomment>The last of the things that happen: &quot;move to Archive after 90 days and are deleted after 365 days&quot;</extracomment>
        <translation>%1，然后%2</translation>
    </message>
    <message>
        <source>move to %1 when they are read seldom</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>在很少被读取时沉降至%1</translation>
    </message>
    <message>
        <source>move to %1 on %2</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class, %2 a date</extracomment>
        <translation>于 %2 沉降至%1</translation>
    </message>
    <message numerus="yes">
        <source>move to %1 after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a storage class</extracomment>
        <translation>
            <numerusform>%n 天后沉降至%1</numerusform>
        </translation>
    </message>
    <message>
        <source>are deleted on %1</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;. %1 is a date</extracomment>
        <translation>于 %1 删除</translation>
    </message>
    <message numerus="yes">
        <source>are deleted after %n day(s)</source>
        <extracomment>Goes on after &quot;Objects below logs/&quot;</extracomment>
        <translation>
            <numerusform>%n 天后删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions move to %1 %n day(s) after they were replaced</source>
        <extracomment>A clause of its own. %1 is a storage class; the days count from when a newer version came</extracomment>
        <translation>
            <numerusform>历史版本在被替换 %n 天后沉降至%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older versions are deleted %n day(s) after they were replaced</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>历史版本在被替换 %n 天后删除</numerusform>
        </translation>
    </message>
    <message>
        <source>delete markers that hide nothing any more are removed</source>
        <extracomment>A clause of its own</extracomment>
        <translation>清理不再有历史版本的删除标记</translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads are removed after %n day(s)</source>
        <translation>
            <numerusform>未完成的上传在 %n 天后清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads below %1 are removed after %n day(s)</source>
        <extracomment>%1 is the folder, or the beginning of the keys, that the uploads are for</extracomment>
        <translation>
            <numerusform>%1 下未完成的上传在 %n 天后清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unfinished uploads are removed after %n day(s)</source>
        <extracomment>A clause of its own</extracomment>
        <translation>
            <numerusform>未完成的上传在 %n 天后清理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sentence: %1 is &quot;Objects below logs/&quot;, %2 &quot;move to Standard IA after 30 days and are deleted after 365 days&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;, %2 what happens there: &quot;unfinished uploads are removed after 7 days&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: nothing happens yet.</source>
        <extracomment>%1 is &quot;Objects below logs/&quot;</extracomment>
        <translation>%1：尚无任何操作。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence; here it gets its full stop</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>What a rule does with objects: %1 is a storage class</extracomment>
        <translation>沉降至%1</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete, keeping a version</source>
        <extracomment>The object becomes an older version</extracomment>
        <translation>删除，但保留历史版本</translation>
    </message>
    <message>
        <source>Remove the delete marker</source>
        <translation>清理删除标记</translation>
    </message>
    <message>
        <source>Remove the unfinished upload</source>
        <translation>清理未完成的上传</translation>
    </message>
</context>
<context>
    <name>LifecycleTab</name>
    <message>
        <source>These rules cannot be shown: %1. They can still be changed as text, and nothing in them is lost.</source>
        <translation>无法显示这些规则：%1。仍可作为文本更改，其中的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>LifecycleTemplates</name>
    <message>
        <source>Clean up broken uploads</source>
        <translation>清理中断的上传</translation>
    </message>
    <message>
        <source>Logs: to IA, to Archive, then delete</source>
        <extracomment>Becomes a menu entry; IA is the storage class Standard IA</extracomment>
        <translation>日志：先低频、再归档、最后删除</translation>
    </message>
    <message>
        <source>Delete temporary files</source>
        <translation>删除临时文件</translation>
    </message>
    <message>
        <source>Delete older versions</source>
        <translation>删除历史版本</translation>
    </message>
</context>
<context>
    <name>ListFieldEditor</name>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Add a common one</source>
        <translation>添加常用项</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>存储桶(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>More that can be done here</source>
        <translation>此处可执行的更多操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Selected Transfers</source>
        <translation>所选传输(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Group of Transfers</source>
        <extracomment>What was dropped or chosen together</extracomment>
        <translation>传输组(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ManyPermissionsDialog</name>
    <message>
        <source>Who may do what with %1</source>
        <extracomment>%1 is &quot;12 objects in photos-1250000000&quot;</extracomment>
        <translation>%1 的访问权限</translation>
    </message>
    <message>
        <source>An account may have about 1000 permission entries in all. With so many objects some will be refused. To open a whole folder for reading, select the folder alone: that takes one entry, however many objects there are.</source>
        <translation>一个账号总共大约可有 1000 条权限条目。对象数量过多，部分将被拒绝。若要开放整个文件夹供读取，请仅选择该文件夹：无论有多少对象，只占用一条。</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Re&amp;place the rights of all accounts by these</source>
        <translation>用以下权限替换所有账号的权限(&amp;P)</translation>
    </message>
    <message>
        <source>An object that followed its bucket gets rights of its own by this, and is private unless you choose otherwise above.</source>
        <translation>继承存储桶权限的对象会因此拥有单独的权限；除非在上方另行选择，否则将变为私有。</translation>
    </message>
    <message>
        <source>The rights of accounts stay as they are.</source>
        <translation>账号的权限保持不变。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>“%1” is not a cos:// path.</source>
        <translation>“%1”不是 cos:// 路径。</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>没有可后退的位置。</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>没有可前进的位置。</translation>
    </message>
    <message>
        <source>There is no folder above this one.</source>
        <translation>没有上级文件夹。</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>没有打开的账号。</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>没有正在列出的内容。</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>没有打开的文件夹。</translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>账号未打开。</translation>
    </message>
</context>
<context>
    <name>NewFolderDialog</name>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>The folder will be in %1</source>
        <translation>文件夹将创建在 %1 中</translation>
    </message>
    <message>
        <source>&amp;Name of the folder</source>
        <translation>文件夹名称(&amp;N)</translation>
    </message>
    <message>
        <source>Create Folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A name at the top of a bucket cannot begin with “\”.</source>
        <translation>存储桶顶层的名称不能以“\”开头。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”. Create one folder after the other.</source>
        <translation>名称不能包含“/”。请逐个创建文件夹。</translation>
    </message>
    <message>
        <source>“.” and “..” mean something else in paths and cannot be names.</source>
        <translation>“.”和“..”在路径中另有含义，不能用作名称。</translation>
    </message>
    <message>
        <source>The name contains an invisible control character, perhaps a tab or a line break.</source>
        <translation>名称中含有不可见的控制字符，可能是制表符或换行符。</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long by %Ln byte(s). The whole path may have 850 bytes.</source>
        <translation>
            <numerusform>名称超长 %Ln 字节。完整路径最长为 850 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of that name already.</source>
        <translation>已存在同名文件夹。</translation>
    </message>
    <message>
        <source>Creating the folder…</source>
        <translation>正在创建文件夹…</translation>
    </message>
</context>
<context>
    <name>NoteLabel</name>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
</context>
<context>
    <name>NumberFieldEditor</name>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>byte(s)</source>
        <comment>unit behind a number</comment>
        <translation>
            <numerusform>字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectActions</name>
    <message>
        <source>Deleting from %1</source>
        <translation>正在从 %1 删除</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>没有打开的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何项目。</translation>
    </message>
    <message>
        <source>There is no open account.</source>
        <translation>没有打开的账号。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were deleted.</source>
        <translation>
            <numerusform>已停止。已删除 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln path(s) to be copied…</source>
        <translation>
            <numerusform>正在准备要复制的 %Ln 个路径…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>账号未打开。</translation>
    </message>
</context>
<context>
    <name>ObjectChanges</name>
    <message numerus="yes">
        <source>Stopped. %Ln object(s) were changed.</source>
        <translation>
            <numerusform>已停止。已更改 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) were changed.</source>
        <translation>
            <numerusform>已更改 %Ln 个对象。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectDrag</name>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <comment>dragged objects and folders</comment>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectFailureModel</name>
    <message>
        <source>Key</source>
        <translation>对象键</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>ObjectHeadersChange</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（移除）</translation>
    </message>
    <message>
        <source>All tags (removed)</source>
        <translation>所有标签（移除）</translation>
    </message>
    <message>
        <source>Tag %1 = %2</source>
        <translation>标签 %1 = %2</translation>
    </message>
    <message>
        <source>A header that is replaced needs a value.</source>
        <translation>要替换的头部需要值。</translation>
    </message>
    <message>
        <source>Values of headers have Latin letters, digits and signs only.</source>
        <translation>头部的值只能包含拉丁字母、数字和符号。</translation>
    </message>
    <message>
        <source>Names of metadata have letters, digits and hyphens only.</source>
        <translation>元数据名称只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Metadata needs a value of Latin letters, digits and signs.</source>
        <translation>元数据需要由拉丁字母、数字和符号组成的值。</translation>
    </message>
    <message>
        <source>Metadata is longer than 2 KB in all.</source>
        <translation>元数据总长度超过 2 KB。</translation>
    </message>
    <message>
        <source>An object has at most ten tags.</source>
        <translation>一个对象最多有 10 个标签。</translation>
    </message>
    <message>
        <source>A name of metadata is there twice; capitals do not count.</source>
        <translation>元数据名称重复（不区分大小写）。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>A tag&apos;s name has at most 128 bytes, its value at most 256.</source>
        <translation>标签名称最多 128 字节，值最多 256 字节。</translation>
    </message>
    <message>
        <source>Tags have letters, digits, spaces and + - _ = . : / only.</source>
        <translation>标签只能包含字母、数字、空格和 + - _ = . : /。</translation>
    </message>
    <message>
        <source>Two tags have the same name.</source>
        <translation>有两个标签同名。</translation>
    </message>
</context>
<context>
    <name>ObjectHeadersDialog</name>
    <message>
        <source>Headers, class and tags of %1</source>
        <extracomment>%1 is &quot;12 objects in photos-1250000000&quot;</extracomment>
        <translation>%1 的头部、存储类型和标签</translation>
    </message>
    <message>
        <source>none: all tags are removed</source>
        <extracomment>the object has no tags</extracomment>
        <translation>无：移除所有标签</translation>
    </message>
    <message>
        <source>team=pictures, stage=draft</source>
        <translation>team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>Nothing will be sent: everything is kept.</source>
        <translation>不会发送任何内容：全部保留。</translation>
    </message>
    <message>
        <source>This will be sent for each object:</source>
        <translation>将为每个对象发送：</translation>
    </message>
    <message>
        <source>Each object is copied onto itself, since its headers cannot be changed otherwise. Headers, metadata, class, tags and permissions that are kept are carried along. The date of the object becomes that of now, and with versioning a new version is made.</source>
        <translation>头部只能通过将对象复制到自身来更改。保留的头部、元数据、存储类型、标签和权限会一并带上。对象的时间将变为当前时间；开启版本控制时会产生新版本。</translation>
    </message>
    <message>
        <source>Headers and Storage Class</source>
        <translation>头部与存储类型</translation>
    </message>
    <message>
        <source>Add &amp;Metadata</source>
        <translation>添加元数据(&amp;M)</translation>
    </message>
    <message>
        <source>A value of your own, stored with each object.</source>
        <translation>随每个对象存储的自定义值。</translation>
    </message>
    <message>
        <source>&amp;Storage class</source>
        <translation>存储类型(&amp;S)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace all &amp;tags</source>
        <translation>替换所有标签(&amp;T)</translation>
    </message>
    <message>
        <source>Tags, as in: team=pictures, stage=draft</source>
        <translation>标签，例如：team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Keep (%1)</source>
        <extracomment>%1 is the storage class that the object has</extracomment>
        <translation>保留（%1）</translation>
    </message>
</context>
<context>
    <name>ObjectPermissionsDialog</name>
    <message>
        <source>Permissions</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Who may do what with “%1”</source>
        <translation>“%1”的访问权限</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>正在等待服务响应</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Somebody else has changed these permissions meanwhile. They are now: %1. What they changed stands here; save again to replace it by what you see below.</source>
        <translation>在此期间，其他人更改了这些权限。当前为：%1。其更改显示在此处；再次保存将用下面的内容替换。</translation>
    </message>
    <message>
        <source>What somebody else changed</source>
        <translation>其他人更改的内容</translation>
    </message>
    <message>
        <source>Drop My Changes and Read Again</source>
        <translation>放弃我的更改并重新读取</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>what has been begun goes on</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ObjectPresentation</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>This object is archived. Restore it before downloading it.</source>
        <translation>该对象已归档。请先恢复再下载。</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <extracomment>Read aloud by screen readers. %1 is a folder&apos;s name.</extracomment>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>%1, %2, archived</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation>%1，%2，已归档</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud by screen readers. %1 is a file&apos;s name, %2 its size.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud by screen readers. %1 is a column&apos;s title, %2 what the cell says.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ObjectPropertiesDialog</name>
    <message numerus="yes">
        <source>%Ln item(s) in %1</source>
        <translation>
            <numerusform>%1 中的 %Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>对象键</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>ETag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>CRC-64</source>
        <translation>CRC-64</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Storage tier</source>
        <translation>存储层</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Version id</source>
        <translation>版本 ID</translation>
    </message>
    <message>
        <source>Kind of object</source>
        <translation>对象种类</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>内容编码</translation>
    </message>
    <message>
        <source>Content language</source>
        <translation>内容语言</translation>
    </message>
    <message>
        <source>Content disposition</source>
        <translation>内容处置</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>缓存控制</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选项目</translation>
    </message>
    <message>
        <source>Folders selected</source>
        <translation>所选文件夹</translation>
    </message>
    <message>
        <source>Objects selected</source>
        <translation>所选对象</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Together, with all in the folders</source>
        <translation>合计（含文件夹中的全部内容）</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
</context>
<context>
    <name>ObjectReportDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PermissionActions</name>
    <message>
        <source>Permissions saved.</source>
        <translation>访问权限已保存。</translation>
    </message>
    <message>
        <source>The folder is public. It may take a few minutes until all know.</source>
        <translation>文件夹已公开。可能需要几分钟才能完全生效。</translation>
    </message>
    <message>
        <source>The folder is private. It may take a few minutes until all know.</source>
        <translation>文件夹已设为私有。可能需要几分钟才能完全生效。</translation>
    </message>
    <message>
        <source>Changing permissions in %1</source>
        <translation>正在更改 %1 中的权限</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>没有打开的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Changing headers in %1</source>
        <translation>正在更改 %1 中的头部</translation>
    </message>
    <message>
        <source>The permissions were not saved: somebody else has changed them meanwhile.</source>
        <translation>权限未保存：在此期间已被他人更改。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Download folder</source>
        <translation>下载文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the download folder</source>
        <translation>选择下载文件夹</translation>
    </message>
    <message>
        <source>Use Default</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <source>Downloads without a folder of their own go there. Changes apply at once.</source>
        <translation>未指定文件夹的下载将保存在此处。更改立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose the Download Folder</source>
        <translation>选择下载文件夹</translation>
    </message>
    <message>
        <source>This is the system&apos;s download folder.</source>
        <translation>这是系统的下载文件夹。</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>A page of the preferences</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>A page of the preferences</extracomment>
        <translation>传输</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>A page of the preferences: what uploads do that nobody chooses options for</extracomment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Downloads</source>
        <extracomment>A page of the preferences: what downloads do that nobody chooses options for</extracomment>
        <translation>下载</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>At the next run</source>
        <translation>下次执行时</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>一周内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 天内</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>Later than in a year</source>
        <translation>一年以后</translation>
    </message>
    <message>
        <source>%1, if they have the tags</source>
        <extracomment>%1 is something a rule does. The rule is for objects with certain tags, and these were not looked at</extracomment>
        <translation>%1（若具有这些标签）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a span of time, %2 what happens in it: &quot;Within a week: Move to Archive&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>At the next run (%1)</source>
        <translation>下次执行时（%1）</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Objects</source>
        <extracomment>Column: how many</extracomment>
        <translation>对象数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>All enabled rules together</source>
        <translation>所有启用的规则</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>%1 is the name of a lifecycle rule</extracomment>
        <translation>仅“%1”</translation>
    </message>
    <message>
        <source>See what the rules would do to the objects that are there now, and when. Nothing is changed.</source>
        <translation>查看规则会在何时对现有对象执行什么操作。不会更改任何内容。</translation>
    </message>
    <message>
        <source>The rules have changed since.</source>
        <translation>此后规则已更改。</translation>
    </message>
    <message>
        <source>Which rules to look at</source>
        <translation>要查看的规则</translation>
    </message>
    <message>
        <source>&amp;Look at the Objects</source>
        <translation>查看对象(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What happens, and when</source>
        <translation>操作与时间</translation>
    </message>
    <message numerus="yes">
        <source>Looking at the objects: %Ln so far, %1…</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>正在查看对象：目前 %Ln 个，%1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln object(s) (%1). What follows is about these alone.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>查看 %Ln 个对象（%1）后停止。以下仅为这些对象的结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) were looked at.</source>
        <extracomment>%1 is the size of the objects</extracomment>
        <translation>
            <numerusform>已查看 %Ln 个对象（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules do nothing to any of them.</source>
        <translation>规则不会作用于其中任何一个。</translation>
    </message>
    <message>
        <source>Something happens to each of them.</source>
        <translation>规则会作用于其中每一个。</translation>
    </message>
    <message>
        <source>The rules do nothing to %1 of them.</source>
        <extracomment>%1 is a number of objects</extracomment>
        <translation>规则不会作用于其中的 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) (%1) leave %2 up to %3 days before the end of its minimum stay, which is billed all the same.</source>
        <extracomment>%1 is the size of the objects, %2 a storage class, %3 a number of days</extracomment>
        <translation>
            <numerusform>%Ln 个对象（%1）会比%2的最短存储时间最多提前 %3 天离开，仍按最短存储时间计费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln object(s) smaller than 64 KB will be billed as 64 KB each in %1.</source>
        <extracomment>%1 is a storage class</extracomment>
        <translation>
            <numerusform>%Ln 个小于 64 KB 的对象在%1中将各按 64 KB 计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>These keys may not ask whether the bucket keeps versions. If it does, deleted objects stay as older versions, and what the rules do to older versions is missing here.</source>
        <translation>这些密钥无权查询存储桶是否启用版本控制。如果已启用，被删除的对象会作为历史版本保留，此处不包含规则对历史版本的操作。</translation>
    </message>
</context>
<context>
    <name>ProgramActions</name>
    <message>
        <source>Follow the System</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>PropertiesDialog</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PublicAccessBox</name>
    <message>
        <source>Keep as it is</source>
        <extracomment>nothing is changed</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>As the bucket</source>
        <translation>继承存储桶权限</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message>
        <source>Everyone may read</source>
        <translation>公有读</translation>
    </message>
    <message>
        <source>Everyone may read and write</source>
        <translation>公有读写</translation>
    </message>
    <message>
        <source>Objects that are public stay public, the others stay private.</source>
        <translation>公开的对象保持公开，其余保持私有。</translation>
    </message>
    <message>
        <source>The rights of the bucket count; rights of its own, if there were any, are dropped.</source>
        <translation>以存储桶的权限为准；若有单独的权限则会被清除。</translation>
    </message>
    <message>
        <source>Only those who are listed have rights, and those who have them by a policy.</source>
        <translation>仅列出的对象以及由策略授权的对象拥有权限。</translation>
    </message>
    <message>
        <source>Everyone on the internet can read it without signing in, at your cost.</source>
        <translation>互联网上的任何人都可以免登录读取，费用由您承担。</translation>
    </message>
    <message>
        <source>&amp;Public access</source>
        <translation>公共访问(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PublicAccessQuestion</name>
    <message>
        <source>Public Access</source>
        <translation>公共访问</translation>
    </message>
    <message>
        <source>Open this to strangers?</source>
        <translation>要向陌生人公开吗？</translation>
    </message>
    <message>
        <source>You can take this back at any time. What somebody has downloaded until then stays with them.</source>
        <translation>您可以随时撤回，但在此之前已被下载的内容无法收回。</translation>
    </message>
    <message>
        <source>Make Public</source>
        <translation>设为公开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RateSpinBox</name>
    <message>
        <source> MB/s</source>
        <extracomment>Megabytes a second, after a number; the blank belongs to it</extracomment>
        <translation> MB/秒</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
</context>
<context>
    <name>RecordListEditor</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title in a list</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>最多 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a record in a list, and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>There can be at most %n.</source>
        <translation>
            <numerusform>最多 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>name of a table, number of a row, name of a column</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>移除第 %1 行</translation>
    </message>
</context>
<context>
    <name>RegionCombo</name>
    <message>
        <source>A region is written like ap-guangzhou: small letters, digits and hyphens.</source>
        <translation>地域的写法如 ap-guangzhou：小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A region in a list: its name and its id</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (older)</source>
        <extracomment>An old region in a list: its name and its id</extracomment>
        <translation>%1 – %2（旧）</translation>
    </message>
    <message>
        <source>Choose a region, or type its id</source>
        <translation>选择地域，或输入其 ID</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove Account</source>
        <translation>移除账号</translation>
    </message>
    <message>
        <source>Remove the account “%1”?</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>确定要移除账号“%1”吗？</translation>
    </message>
    <message>
        <source>Its keys are removed from the system keychain, too. Buckets and objects stay as they are.</source>
        <translation>系统密钥环中的密钥也会一并移除。存储桶和对象保持不变。</translation>
    </message>
    <message>
        <source>Its keys are forgotten, too. Buckets and objects stay as they are.</source>
        <translation>其密钥也会一并清除。存储桶和对象保持不变。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Account and Keys</source>
        <translation>移除账号和密钥(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished transfer(s) of this account are cancelled.</source>
        <translation>
            <numerusform>此账号的 %Ln 个未完成的传输任务将被取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is stopped: %1</source>
        <extracomment>%1 is what is being done: Deleting from photos-1250000000</extracomment>
        <translation>将停止：%1</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <translation>无法将报告保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Delete Configuration</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Delete the configuration “%1” of %2?</source>
        <translation>确定要删除 %2 的配置“%1”吗？</translation>
    </message>
    <message>
        <source>Save “%1” of %2?</source>
        <translation>确定要保存 %2 的“%1”吗？</translation>
    </message>
    <message>
        <source>Somebody else has changed it since you opened it. Saving undoes their change.</source>
        <translation>打开之后，其他人更改了此配置。保存将撤销其更改。</translation>
    </message>
    <message>
        <source>What somebody else changed:</source>
        <translation>其他人更改的内容：</translation>
    </message>
    <message>
        <source>Take Theirs and Drop My Changes</source>
        <translation>采用对方的更改并放弃我的更改</translation>
    </message>
    <message>
        <source>The bucket has exactly this already.</source>
        <translation>存储桶已经是此内容。</translation>
    </message>
    <message>
        <source>What will be gone:</source>
        <translation>将被删除的内容：</translation>
    </message>
    <message>
        <source>What saving would change now:</source>
        <translation>现在保存会更改的内容：</translation>
    </message>
    <message>
        <source>What will change at once:</source>
        <translation>将立即更改的内容：</translation>
    </message>
    <message>
        <source>Show as &amp;XML</source>
        <translation>以 XML 显示(&amp;X)</translation>
    </message>
    <message>
        <source>Show as &amp;JSON</source>
        <translation>以 JSON 显示(&amp;J)</translation>
    </message>
    <message>
        <source>Save Mine Anyway</source>
        <translation>仍保存我的更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RuleCheck</name>
    <message>
        <source>The name has %1 characters. A name may have %2 at most.</source>
        <translation>名称有 %1 个字符，最多允许 %2 个。</translation>
    </message>
    <message>
        <source>The name contains characters that cannot be sent.</source>
        <translation>名称包含无法发送的字符。</translation>
    </message>
    <message>
        <source>The rule would be for no object: everything it is for is excluded.</source>
        <translation>此规则不会作用于任何对象：其范围已全部被排除。</translation>
    </message>
    <message>
        <source>This excludes nothing: the rule is not for these objects anyway.</source>
        <translation>此排除不起作用：这些对象本来就不在规则范围内。</translation>
    </message>
    <message numerus="yes">
        <source>No key is that long: keys have %n bytes at most.</source>
        <translation>
            <numerusform>键过长：键最多 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the key contains characters that cannot be sent.</source>
        <translation>键的开头部分包含无法发送的字符。</translation>
    </message>
    <message>
        <source>Keys rarely begin with a slash. The folder “logs” is “logs/”.</source>
        <translation>键很少以斜杠开头。文件夹“logs”应写作“logs/”。</translation>
    </message>
    <message numerus="yes">
        <source>A rule may ask for %n tags at most.</source>
        <translation>
            <numerusform>一条规则最多可指定 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>The tag “%1” occurs twice. An object has each tag once.</source>
        <translation>标签“%1”出现了两次。一个对象的每个标签只有一个。</translation>
    </message>
    <message>
        <source>The name of a tag has %1 bytes at most, its value %2.</source>
        <translation>标签的名称最多 %1 字节，值最多 %2 字节。</translation>
    </message>
    <message>
        <source>No object is that large and that small at once.</source>
        <translation>没有对象能同时满足这两个大小条件。</translation>
    </message>
    <message>
        <source>No object is smaller than nothing.</source>
        <translation>没有小于 0 字节的对象。</translation>
    </message>
    <message>
        <source>The rule does nothing yet: choose what becomes of the objects.</source>
        <translation>此规则尚未设置任何操作：请选择如何处理对象。</translation>
    </message>
    <message>
        <source>Unfinished uploads have no tags: make a rule of its own for them.</source>
        <translation>未完成的上传没有标签：请为其单独创建规则。</translation>
    </message>
    <message>
        <source>Deleting objects and cleaning up delete markers cannot be in one rule: make a second rule.</source>
        <translation>删除对象和清理删除标记不能在同一条规则中：请另建一条规则。</translation>
    </message>
    <message>
        <source>Delete markers have no tags: make a rule of its own for them.</source>
        <translation>删除标记没有标签：请为其单独创建规则。</translation>
    </message>
    <message>
        <source>A rule counts days or names dates, not both: make a second rule.</source>
        <translation>一条规则只能使用天数或日期之一：请另建一条规则。</translation>
    </message>
    <message>
        <source>This day has come: it happens to all these objects at the next run, and to new ones the day after.</source>
        <translation>此日期已到：下次执行时将处理所有这些对象，新对象则在次日处理。</translation>
    </message>
    <message>
        <source>The number of days must be from %1 to %2.</source>
        <translation>天数必须在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Objects cannot be moved back to %1.</source>
        <translation>对象无法移回%1。</translation>
    </message>
    <message>
        <source>The storage class “%1” is not known here.</source>
        <translation>未知的存储类型“%1”。</translation>
    </message>
    <message>
        <source>This bucket spans several zones: choose a multi-AZ storage class.</source>
        <translation>此存储桶为多 AZ：请选择多 AZ 存储类型。</translation>
    </message>
    <message>
        <source>This bucket is in one zone: choose a storage class that is not multi-AZ.</source>
        <translation>此存储桶为单 AZ：请选择非多 AZ 的存储类型。</translation>
    </message>
    <message>
        <source>There is another step to %1.</source>
        <translation>已有另一个沉降至%1的步骤。</translation>
    </message>
    <message>
        <source>%1 is colder than %2, so it must come later.</source>
        <translation>%1比%2更冷，因此必须排在其后。</translation>
    </message>
    <message>
        <source>This never happens: the objects are deleted before.</source>
        <translation>这永远不会执行：对象在此之前已被删除。</translation>
    </message>
    <message>
        <source>This never happens: the versions are deleted before.</source>
        <translation>这永远不会执行：版本在此之前已被删除。</translation>
    </message>
    <message>
        <source>This bucket has never kept versions: this does nothing.</source>
        <translation>此存储桶从未保留过版本：此操作不起作用。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule &amp;name</source>
        <translation>规则名称(&amp;N)</translation>
    </message>
    <message>
        <source>the service chooses one</source>
        <translation>由服务自动生成</translation>
    </message>
    <message>
        <source>Which objects</source>
        <translation>作用对象</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>对象的处理</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完成的上传</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Days after the last change of each object</source>
        <translation>每个对象最后修改后的天数</translation>
    </message>
    <message>
        <source>On a day, for all objects at once</source>
        <translation>在指定日期一次处理所有对象</translation>
    </message>
    <message>
        <source>Delete ob&amp;jects on</source>
        <translation>删除对象的日期(&amp;J)</translation>
    </message>
    <message>
        <source>Delete ob&amp;jects after</source>
        <translation>多久后删除对象(&amp;J)</translation>
    </message>
    <message>
        <source>When objects are deleted</source>
        <translation>删除对象的时间</translation>
    </message>
    <message>
        <source>Delete vers&amp;ions this long after a newer one came</source>
        <translation>新版本出现多久后删除历史版本(&amp;I)</translation>
    </message>
    <message>
        <source>Days until older versions are deleted</source>
        <translation>删除历史版本前的天数</translation>
    </message>
    <message>
        <source>Remove delete markers that &amp;hide nothing any more</source>
        <translation>清理不再有历史版本的删除标记(&amp;H)</translation>
    </message>
    <message>
        <source>Remove upl&amp;oads begun this long ago and never finished</source>
        <translation>开始多久后清理未完成的上传(&amp;O)</translation>
    </message>
    <message>
        <source>Days until unfinished uploads are removed</source>
        <translation>清理未完成的上传前的天数</translation>
    </message>
    <message>
        <source>This rule says more than is shown here (%1). It is kept, but the preview does not know it.</source>
        <extracomment>%1 is a list of technical names</extracomment>
        <translation>此规则包含此处未显示的内容（%1）。内容会保留，但预览不会考虑。</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>%1, switched off. %2</source>
        <extracomment>Of a lifecycle rule: %1 is its name, %2 what it would do</extracomment>
        <translation>%1，已停用。%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Of a lifecycle rule: %1 is its name, %2 what it does</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Choose at least one day, or these limits never hold.</source>
        <translation>请至少选择一天，否则这些限制不会生效。</translation>
    </message>
    <message>
        <source>Until that time of the next day.</source>
        <translation>直到次日的该时刻。</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Before the days of the week on which other limits hold</extracomment>
        <translation>星期</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <extracomment>Before the time of the day at which other limits begin to hold</extracomment>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>un&amp;til</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Uplo&amp;ads</source>
        <translation>上传(&amp;A)</translation>
    </message>
    <message>
        <source>Do&amp;wnloads</source>
        <translation>下载(&amp;W)</translation>
    </message>
    <message>
        <source>Limit of uploads at these hours</source>
        <translation>此时段的上传限速</translation>
    </message>
    <message>
        <source>Limit of downloads at these hours</source>
        <translation>此时段的下载限速</translation>
    </message>
</context>
<context>
    <name>SelectionDialog</name>
    <message numerus="yes">
        <source>%Ln object(s) in %1</source>
        <translation>
            <numerusform>%1 中的 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Count Again</source>
        <translation>重新统计</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It could not be counted which objects these are.</source>
        <translation>无法统计涉及的对象。</translation>
    </message>
    <message numerus="yes">
        <source>Counting: %Ln object(s) so far</source>
        <translation>
            <numerusform>正在统计：目前 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln object(s)</source>
        <translation>
            <numerusform>更改 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>This is neither a host like 127.0.0.1:9000 nor a template like {Bucket}.cos.{Region}.example.com.</source>
        <translation>这既不是 127.0.0.1:9000 这样的主机，也不是 {Bucket}.cos.{Region}.example.com 这样的模板。</translation>
    </message>
    <message>
        <source>A path is written like cos://photos-1250000000/2026/.</source>
        <translation>路径的写法如 cos://photos-1250000000/2026/。</translation>
    </message>
    <message>
        <source>The name of a bucket ends in a hyphen and a number, the APPID: photos-1250000000.</source>
        <translation>存储桶名称以连字符和数字（即 APPID）结尾：photos-1250000000。</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>请输入服务的地址。</translation>
    </message>
    <message>
        <source>Choose the region of the bucket, or test the connection to find it.</source>
        <translation>请选择存储桶的地域，或通过测试连接来查找。</translation>
    </message>
    <message>
        <source>Without https everybody on the way can read what you transfer.</source>
        <translation>不使用 HTTPS 时，传输途中的任何人都能读取您传输的内容。</translation>
    </message>
    <message>
        <source>Only for keys that may not list all buckets.</source>
        <translation>仅用于无权列出所有存储桶的密钥。</translation>
    </message>
    <message>
        <source>Not sure? Test the connection to find it.</source>
        <translation>不确定？可通过测试连接来查找。</translation>
    </message>
    <message>
        <source>Tencent Cloud COS</source>
        <translation>腾讯云 COS</translation>
    </message>
    <message>
        <source>Other address or domain template</source>
        <translation>其他地址或域名模板</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bucket or path</source>
        <translation>存储桶或路径(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>The account is not open any more.</source>
        <translation>该账号已不再打开。</translation>
    </message>
</context>
<context>
    <name>SettingPage</name>
    <message>
        <source>The configuration was deleted.</source>
        <translation>配置已删除。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>This bucket cannot have it</source>
        <translation>此存储桶不支持</translation>
    </message>
    <message>
        <source>You may not see this</source>
        <translation>您无权查看</translation>
    </message>
    <message>
        <source>The keys of this account have no right to read this setting. Whoever owns the bucket can grant it.</source>
        <translation>此账号的密钥没有读取该设置的权限。存储桶所有者可以授予该权限。</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>&amp;XML</source>
        <translation>XML(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>The text has a mistake; correct it first.</source>
        <translation>文本有错误，请先更正。</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>请先更正标记的内容。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>There is no configuration to delete.</source>
        <translation>没有可删除的配置。</translation>
    </message>
    <message>
        <source>Looking at what the bucket has now…</source>
        <translation>正在查看存储桶的当前配置…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>&amp;Delete Configuration…</source>
        <translation>删除配置(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Undo Changes</source>
        <translation>撤销更改(&amp;U)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>SettingTabs</name>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Settings::Acceleration</name>
    <message>
        <source>&amp;Global acceleration</source>
        <translation>全球加速(&amp;G)</translation>
    </message>
    <message>
        <source>It takes up to a quarter of an hour until a change acts everywhere. Traffic through the acceleration domain costs more.</source>
        <translation>更改最多需要 15 分钟才能全面生效。通过加速域名的流量费用更高。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Acceleration</source>
        <translation>全球加速</translation>
    </message>
    <message>
        <source>A domain that reaches the bucket by the nearest entrance of the service&apos;s own network.</source>
        <translation>通过服务自有网络的最近接入点访问存储桶的域名。</translation>
    </message>
</context>
<context>
    <name>Settings::AccessControl</name>
    <message numerus="yes">
        <source>A list has at most 100 permissions; these are %Ln.</source>
        <translation>
            <numerusform>权限列表最多 100 条，当前有 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no permission to write a single object, only to a bucket.</source>
        <translation>写权限只能授予存储桶，不能授予单个对象。</translation>
    </message>
    <message>
        <source>A Grant needs a Grantee and a Permission.</source>
        <translation>Grant 需要包含 Grantee 和 Permission。</translation>
    </message>
    <message>
        <source>There must be an Owner and an AccessControlList.</source>
        <translation>必须包含 Owner 和 AccessControlList。</translation>
    </message>
</context>
<context>
    <name>Settings::AccessControlText</name>
    <message>
        <source>Everyone on the internet can list and read every object in %1.</source>
        <translation>互联网上的任何人都能列出并读取 %1 中的所有对象。</translation>
    </message>
    <message>
        <source>Everyone on the internet can upload to %1, and overwrite and delete what is in it, at your cost.</source>
        <translation>互联网上的任何人都能向 %1 上传，并覆盖和删除其中的内容，费用由您承担。</translation>
    </message>
    <message>
        <source>Everyone on the internet can see who may do what with %1.</source>
        <translation>互联网上的任何人都能查看 %1 的权限设置。</translation>
    </message>
    <message>
        <source>Everyone on the internet can change the permissions of %1, and so do anything.</source>
        <translation>互联网上的任何人都能更改 %1 的权限，从而执行任何操作。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can list and read every object in %1.</source>
        <translation>任何拥有腾讯云账号的人都能列出并读取 %1 中的所有对象。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can upload to %1, and overwrite and delete what is in it, at your cost.</source>
        <translation>任何拥有腾讯云账号的人都能向 %1 上传，并覆盖和删除其中的内容，费用由您承担。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can see who may do what with %1.</source>
        <translation>任何拥有腾讯云账号的人都能查看 %1 的权限设置。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can change the permissions of %1, and so do anything.</source>
        <translation>任何拥有腾讯云账号的人都能更改 %1 的权限，从而执行任何操作。</translation>
    </message>
    <message>
        <source>Everyone on the internet can read %1, at your cost.</source>
        <translation>互联网上的任何人都能读取 %1，费用由您承担。</translation>
    </message>
    <message>
        <source>Anybody with an account at Tencent Cloud can read %1, at your cost.</source>
        <translation>任何拥有腾讯云账号的人都能读取 %1，费用由您承担。</translation>
    </message>
    <message>
        <source>As the bucket</source>
        <translation>继承存储桶权限</translation>
    </message>
    <message>
        <source>Everyone may read and write</source>
        <translation>公有读写</translation>
    </message>
    <message>
        <source>Everyone may read</source>
        <translation>公有读</translation>
    </message>
    <message>
        <source>Everyone has some rights</source>
        <translation>所有人拥有部分权限</translation>
    </message>
    <message>
        <source>Everyone who is signed in has some rights</source>
        <translation>所有已登录用户拥有部分权限</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私有</translation>
    </message>
    <message numerus="yes">
        <source>Private, shared with %Ln account(s)</source>
        <translation>
            <numerusform>私有，与 %Ln 个账号共享</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; shared with %Ln account(s)</source>
        <extracomment>%1 is &quot;Everyone may read&quot; or the like</extracomment>
        <translation>
            <numerusform>%1；与 %Ln 个账号共享</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everyone signed in</source>
        <extracomment>anybody with an account at Tencent Cloud</extracomment>
        <translation>所有已登录用户</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Sub-account %1 of %2</source>
        <translation>%2 的子账号 %1</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>a right that an account has</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>a right that an account has</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>See rights</source>
        <extracomment>a right that an account has</extracomment>
        <translation>查看权限</translation>
    </message>
    <message>
        <source>Change rights</source>
        <extracomment>a right that an account has</extracomment>
        <translation>更改权限</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>a right that an account has: all of them</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>List the bucket and read its objects</source>
        <translation>列出存储桶并读取其中的对象</translation>
    </message>
    <message>
        <source>Read the object</source>
        <translation>读取对象</translation>
    </message>
    <message>
        <source>Upload, overwrite and delete objects</source>
        <translation>上传、覆盖和删除对象</translation>
    </message>
    <message>
        <source>See this list</source>
        <translation>查看此列表</translation>
    </message>
    <message>
        <source>Change this list</source>
        <translation>更改此列表</translation>
    </message>
    <message>
        <source>All of these rights together</source>
        <translation>以上全部权限</translation>
    </message>
</context>
<context>
    <name>Settings::Acl</name>
    <message>
        <source>%1: %2</source>
        <comment>an account, and its rights</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Permissions (ACL)</source>
        <translation>访问权限 (ACL)</translation>
    </message>
    <message>
        <source>Who may list, read and change this bucket, besides those to whom its policy or the account itself gives rights. Objects without permissions of their own follow it.</source>
        <translation>除策略或账号自身授权的用户外，谁可以列出、读取和更改此存储桶。没有单独权限的对象将继承此设置。</translation>
    </message>
    <message>
        <source>The owner is %1, with the rights that %2 had.</source>
        <translation>所有者为 %1，拥有 %2 原有的权限。</translation>
    </message>
</context>
<context>
    <name>Settings::Comparison</name>
    <message>
        <source>The file says nothing about it.</source>
        <translation>文件中没有此设置的内容。</translation>
    </message>
    <message>
        <source>This version of Coscope does not know the setting.</source>
        <translation>此版本的 Coscope 不支持该设置。</translation>
    </message>
    <message>
        <source>The service cannot remove this setting once it was set.</source>
        <translation>该设置一经设置，服务便无法移除。</translation>
    </message>
</context>
<context>
    <name>Settings::Cors</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>无站点</translation>
    </message>
    <message>
        <source>%1 for every site</source>
        <comment>methods, as in GET, PUT</comment>
        <translation>所有站点可用 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>methods and sites</comment>
        <translation>%2 可用 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a rule, and what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read objects and lists.</source>
        <translation>读取对象和列表。</translation>
    </message>
    <message>
        <source>Read size, type and date of objects.</source>
        <translation>读取对象的大小、类型和日期。</translation>
    </message>
    <message>
        <source>Upload and overwrite objects.</source>
        <translation>上传和覆盖对象。</translation>
    </message>
    <message>
        <source>Upload with a form, and in parts.</source>
        <translation>通过表单和分块上传。</translation>
    </message>
    <message>
        <source>Delete objects.</source>
        <translation>删除对象。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>来源站点 (Origin)(&amp;S)</translation>
    </message>
    <message>
        <source>Where the pages come from. One * may stand for any text; * alone is every site.</source>
        <translation>网页的来源。可用一个 * 代表任意文本；单独的 * 表示所有站点。</translation>
    </message>
    <message>
        <source>May &amp;send</source>
        <translation>允许的方法(&amp;S)</translation>
    </message>
    <message>
        <source>With &amp;headers</source>
        <translation>允许的请求头(&amp;H)</translation>
    </message>
    <message>
        <source>Headers that a page may add to its requests. Usually *.</source>
        <translation>网页可在请求中添加的请求头，通常为 *。</translation>
    </message>
    <message>
        <source>May &amp;see</source>
        <translation>暴露的响应头(&amp;S)</translation>
    </message>
    <message>
        <source>Headers of the answer that a script of the page may read.</source>
        <translation>网页脚本可读取的响应头。</translation>
    </message>
    <message>
        <source>Browsers &amp;remember it for</source>
        <translation>浏览器缓存时间(&amp;R)</translation>
    </message>
    <message>
        <source>as they like</source>
        <translation>由浏览器决定</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>There are no rules: scripts on pages of other sites can neither read nor change anything here.</source>
        <translation>没有规则：其他站点网页中的脚本无法读取或更改此处的任何内容。</translation>
    </message>
    <message>
        <source>Any Site May Read</source>
        <translation>允许任何站点读取</translation>
    </message>
    <message>
        <source>One Site May Upload</source>
        <translation>允许一个站点上传</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>They are tried from the top; the first that fits answers.</source>
        <translation>规则自上而下依次匹配，使用第一条匹配的规则。</translation>
    </message>
    <message>
        <source>Answers &amp;differ by site, also in caches (Vary: Origin)</source>
        <translation>按站点区分响应，缓存亦然 (Vary: Origin)(&amp;D)</translation>
    </message>
    <message>
        <source>Switch this on when a cache between bucket and browser mixes up the answers for several sites.</source>
        <translation>当存储桶与浏览器之间的缓存混淆多个站点的响应时，请开启此项。</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>无规则</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-Origin Access (CORS)</source>
        <translation>跨域访问 (CORS)</translation>
    </message>
    <message>
        <source>Which other web sites may use this bucket from scripts on their pages. This gives nobody a right to objects: it only tells browsers what pages may ask for.</source>
        <translation>哪些其他网站可以通过其网页脚本使用此存储桶。这不会授予任何人访问对象的权限：它只告诉浏览器网页可以请求什么。</translation>
    </message>
    <message>
        <source>Web pages that read from this bucket or upload to it with scripts stop working at once, except where browsers still remember the rules.</source>
        <translation>通过脚本读取此存储桶或向其上传的网页将立即停止工作，除非浏览器仍缓存着规则。</translation>
    </message>
</context>
<context>
    <name>Settings::CorsChecks</name>
    <message numerus="yes">
        <source>A bucket can have at most %n rule(s).</source>
        <translation>
            <numerusform>一个存储桶最多可以有 %n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are longer than the 64 KB that the service takes.</source>
        <translation>规则超过了服务允许的 64 KB。</translation>
    </message>
    <message>
        <source>Name at least one site, or * for all.</source>
        <translation>请至少填写一个站点，或用 * 表示全部。</translation>
    </message>
    <message>
        <source>Choose at least one method.</source>
        <translation>请至少选择一种方法。</translation>
    </message>
    <message>
        <source>A time cannot be negative.</source>
        <translation>时间不能为负数。</translation>
    </message>
    <message>
        <source>The service does not take the method %1.</source>
        <translation>服务不支持方法 %1。</translation>
    </message>
    <message>
        <source>This rule never answers: rule %1 allows all that it allows.</source>
        <translation>此规则永远不会生效：规则 %1 已允许其全部内容。</translation>
    </message>
    <message>
        <source>“%1” has more than one *.</source>
        <translation>“%1”包含多个 *。</translation>
    </message>
    <message>
        <source>“%1” must begin with http:// or https://.</source>
        <translation>“%1”必须以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>“%1” must be only the beginning of an address, as in https://www.example.com: no path, no / at the end.</source>
        <translation>“%1”只能是地址的开头部分，如 https://www.example.com：不含路径，末尾不含 /。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a header.</source>
        <translation>“%1”不是有效的请求头名称。</translation>
    </message>
    <message>
        <source>Headers to be shown must be named in full, without *.</source>
        <translation>暴露的响应头必须写全名，不能使用 *。</translation>
    </message>
</context>
<context>
    <name>Settings::Domains</name>
    <message>
        <source>&amp;Domain</source>
        <translation>域名(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>源站类型(&amp;L)</translation>
    </message>
    <message>
        <source>The objects, as the default address does</source>
        <translation>对象（与默认地址相同）</translation>
    </message>
    <message>
        <source>The static web site</source>
        <translation>静态网站</translation>
    </message>
    <message>
        <source>The global acceleration</source>
        <translation>全球加速</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>启用(&amp;I)</translation>
    </message>
    <message>
        <source>If another bucket &amp;has it</source>
        <translation>若已被其他存储桶使用(&amp;H)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Take it over; prove ownership by a CNAME record</source>
        <translation>接管；通过 CNAME 记录证明所有权</translation>
    </message>
    <message>
        <source>Take it over; prove ownership by a TXT record</source>
        <translation>接管；通过 TXT 记录证明所有权</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a domain</comment>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Add Domain</source>
        <translation>添加域名</translation>
    </message>
    <message>
        <source>Only the addresses of the service lead to this bucket.</source>
        <translation>只能通过服务的地址访问此存储桶。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域名</translation>
    </message>
    <message>
        <source>Point a CNAME record of the domain to the bucket&apos;s address first. In mainland China the domain needs an ICP filing.</source>
        <translation>请先将域名的 CNAME 记录指向存储桶地址。在中国大陆，域名需要 ICP 备案。</translation>
    </message>
    <message>
        <source>Type a domain, as in files.example.com.</source>
        <translation>请输入域名，如 files.example.com。</translation>
    </message>
    <message>
        <source>This domain is in the list already.</source>
        <translation>此域名已在列表中。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n 个域名</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom Domains</source>
        <translation>自定义域名</translation>
    </message>
    <message>
        <source>Domains of your own under which the bucket can be reached.</source>
        <translation>可用于访问存储桶的自有域名。</translation>
    </message>
    <message>
        <source>All links through these domains stop working. The addresses of the service go on working.</source>
        <translation>通过这些域名的所有链接将失效。服务的地址继续有效。</translation>
    </message>
    <message>
        <source>A domain leads to one bucket only: the service refuses those that still lead to %1.</source>
        <translation>一个域名只能指向一个存储桶：仍指向 %1 的域名会被服务拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of domains, and how many of them are off</comment>
        <translation>
            <numerusform>%1，%n 个已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the domain a TXT record with this value where its DNS is kept, and save then:
%1</source>
        <translation>请在域名的 DNS 中添加具有以下值的 TXT 记录，然后再保存：
%1</translation>
    </message>
</context>
<context>
    <name>Settings::Encryption</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Objects are encrypted only when the upload asks for it.</source>
        <translation>仅在上传时指定的情况下加密对象。</translation>
    </message>
    <message>
        <source>With keys of the service (AES-256)</source>
        <translation>使用服务托管密钥 (AES-256)</translation>
    </message>
    <message>
        <source>Nothing to look after, and free.</source>
        <translation>无需管理，免费。</translation>
    </message>
    <message>
        <source>With a key of the key management service (KMS)</source>
        <translation>使用密钥管理系统 (KMS) 的密钥</translation>
    </message>
    <message>
        <source>Whoever reads an object needs a right to the key as well. The key service charges for use.</source>
        <translation>读取对象的用户还需要该密钥的权限。密钥服务按使用收费。</translation>
    </message>
    <message>
        <source>With keys of the service (SM4)</source>
        <translation>使用服务托管密钥 (SM4)</translation>
    </message>
    <message>
        <source>The Chinese national standard; not in every region.</source>
        <translation>国密算法，并非所有地域都支持。</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>the service&apos;s default key</source>
        <translation>服务的默认密钥</translation>
    </message>
    <message>
        <source>The id of the key, as the key management service shows it.</source>
        <translation>密钥管理系统中显示的密钥 ID。</translation>
    </message>
    <message>
        <source>Key management service</source>
        <translation>密钥管理系统</translation>
    </message>
    <message>
        <source>Keys of the service (%1)</source>
        <translation>服务托管密钥（%1）</translation>
    </message>
    <message>
        <source>The service does not know “%1”.</source>
        <translation>服务无法识别“%1”。</translation>
    </message>
    <message>
        <source>The id of a key has no spaces.</source>
        <translation>密钥 ID 不能包含空格。</translation>
    </message>
    <message>
        <source>Default Encryption</source>
        <translation>默认加密</translation>
    </message>
    <message>
        <source>How objects are encrypted on the disks of the service when an upload does not say. Objects that are there already stay as they are.</source>
        <translation>上传未指定时，对象在服务磁盘上的加密方式。已有对象保持不变。</translation>
    </message>
    <message>
        <source>New objects are no longer encrypted unless the upload asks for it. Objects that are there stay as they are.</source>
        <translation>除非上传时指定，否则新对象不再加密。已有对象保持不变。</translation>
    </message>
    <message>
        <source>The key %1 belongs to the region and the account of %2.</source>
        <translation>密钥 %1 属于 %2 所在的地域和账号。</translation>
    </message>
    <message>
        <source>&amp;How the key encrypts</source>
        <translation>加密算法(&amp;H)</translation>
    </message>
    <message>
        <source>As the service likes</source>
        <translation>由服务决定</translation>
    </message>
</context>
<context>
    <name>Settings::File</name>
    <message>
        <source>The document in the file has a mistake in line %1: %2</source>
        <translation>文件中的文档第 %1 行有误：%2</translation>
    </message>
    <message>
        <source>The file is damaged: a setting in it has no name or no state.</source>
        <translation>文件已损坏：其中有设置缺少名称或状态。</translation>
    </message>
    <message>
        <source>The file is damaged: the document of the setting “%1” is missing.</source>
        <translation>文件已损坏：缺少设置“%1”的文档。</translation>
    </message>
    <message>
        <source>This is not a file of bucket settings.</source>
        <translation>这不是存储桶设置文件。</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged or cut off: after %n byte(s) it cannot be read.</source>
        <translation>
            <numerusform>文件已损坏或被截断：%n 字节之后无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was written by a newer version of Coscope: its format is %1, and this one knows %2.</source>
        <translation>该文件由较新版本的 Coscope 写入：其格式为 %1，此版本支持 %2。</translation>
    </message>
    <message>
        <source>The file is damaged: its beginning is not complete.</source>
        <translation>文件已损坏：开头部分不完整。</translation>
    </message>
    <message>
        <source>The file is damaged: the setting “%1” is in it twice.</source>
        <translation>文件已损坏：设置“%1”重复出现。</translation>
    </message>
</context>
<context>
    <name>Settings::Inventory</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%1: %2*</source>
        <comment>name and prefix</comment>
        <translation>%1：%2*</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a task</comment>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>启用(&amp;I)</translation>
    </message>
    <message>
        <source>Written &amp;how often</source>
        <translation>频率(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>版本(&amp;V)</translation>
    </message>
    <message>
        <source>Only current ones</source>
        <translation>仅当前版本</translation>
    </message>
    <message>
        <source>Old ones too</source>
        <translation>包含历史版本</translation>
    </message>
    <message>
        <source>&amp;Tell about each</source>
        <translation>清单信息(&amp;T)</translation>
    </message>
    <message>
        <source>Into the buc&amp;ket</source>
        <translation>目标存储桶(&amp;K)</translation>
    </message>
    <message>
        <source>A bucket in the same region, as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>同一地域的存储桶，格式为 qcs::cos:⟨地域⟩::⟨存储桶⟩。</translation>
    </message>
    <message>
        <source>&amp;Folder or prefix there</source>
        <translation>目标文件夹或前缀(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Add Task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>No lists of objects are written.</source>
        <translation>不会生成对象清单。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - make a name.</source>
        <translation>名称由字母、数字和 . _ - 组成。</translation>
    </message>
    <message>
        <source>There is another task of this name.</source>
        <translation>已存在同名任务。</translation>
    </message>
    <message>
        <source>Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>请按 qcs::cos:⟨地域⟩::⟨存储桶⟩ 格式填写存储桶。</translation>
    </message>
    <message>
        <source>There are more tasks than the service lists at once. Those that are not shown stay as they are.</source>
        <translation>任务数超过服务一次列出的数量。未显示的任务保持不变。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Lists of all objects, written regularly into a bucket: for reports, and for counting without asking.</source>
        <translation>定期将所有对象的清单写入存储桶：用于报告，或无需请求即可统计。</translation>
    </message>
    <message>
        <source>All tasks of this bucket are deleted. Lists that were written stay where they are.</source>
        <translation>此存储桶的所有任务将被删除。已写入的清单保持不变。</translation>
    </message>
    <message>
        <source>%1: lists can only go into a bucket of the same region, not into %2.</source>
        <translation>%1：清单只能写入同一地域的存储桶，不能写入 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) write into %1.</source>
        <extracomment>%1 is the name of a bucket</extracomment>
        <translation>
            <numerusform>%n 个任务写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Uploaded in parts</source>
        <translation>是否分块上传</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>存储桶复制</translation>
    </message>
    <message>
        <source>as the service likes</source>
        <translation>由服务决定</translation>
    </message>
    <message>
        <source>On which &amp;day of the month</source>
        <translation>每月执行日(&amp;D)</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Of the storage &amp;class</source>
        <translation>存储类型(&amp;C)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Created fro&amp;m</source>
        <translation>创建时间起(&amp;M)</translation>
    </message>
    <message>
        <source>Created &amp;until</source>
        <translation>创建时间止(&amp;U)</translation>
    </message>
    <message>
        <source>As 2026-01-31 or 2026-01-31 18:00, in the time of the service (UTC+8).</source>
        <translation>格式为 2026-01-31 或 2026-01-31 18:00，以服务时间 (UTC+8) 为准。</translation>
    </message>
    <message>
        <source>&amp;Account of that bucket</source>
        <translation>该存储桶的账号(&amp;A)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>&amp;Encrypt the lists (SSE-COS)</source>
        <translation>加密清单 (SSE-COS)(&amp;E)</translation>
    </message>
    <message>
        <source>Type a time as 2026-01-31 or 2026-01-31 18:00.</source>
        <translation>请按 2026-01-31 或 2026-01-31 18:00 的格式输入时间。</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of tasks, and how many of them are off</comment>
        <translation>
            <numerusform>%1，%n 个已关闭</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Lifecycle</name>
    <message>
        <source>Tag name</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Key begins with</source>
        <translation>键的前缀</translation>
    </message>
    <message>
        <source>But not with</source>
        <translation>排除前缀</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Larger than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>Smaller than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Delete objects after</source>
        <translation>多久后删除对象</translation>
    </message>
    <message>
        <source>Delete objects on</source>
        <translation>删除对象的日期</translation>
    </message>
    <message>
        <source>Remove delete markers that hide nothing any more</source>
        <translation>清理不再有历史版本的删除标记</translation>
    </message>
    <message>
        <source>Step of older versions</source>
        <translation>历史版本的步骤</translation>
    </message>
    <message>
        <source>Delete older versions after</source>
        <translation>多久后删除历史版本</translation>
    </message>
    <message>
        <source>Remove unfinished uploads after</source>
        <translation>多久后清理未完成的上传</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A lifecycle rule: %1 is its name, %2 what it does</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>无规则</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n switched off</source>
        <extracomment>%1 is &quot;3 rules&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 条已停用</numerusform>
        </translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>What becomes of objects as they grow old: they move to colder, cheaper storage classes, and are deleted in the end. The service runs the rules once a day.</source>
        <translation>对象随时间的处理方式：沉降至更冷、更便宜的存储类型，最终删除。服务每天执行一次规则。</translation>
    </message>
    <message>
        <source>Objects stay where they are and are not deleted any more. What was moved or deleted already does not come back.</source>
        <translation>对象将保持不变，不再被删除。已沉降或删除的内容不会恢复。</translation>
    </message>
</context>
<context>
    <name>Settings::Logging</name>
    <message>
        <source>&amp;Keep a record of all requests</source>
        <translation>记录所有请求(&amp;K)</translation>
    </message>
    <message>
        <source>Records arrive as objects, some minutes late, and cost storage.</source>
        <translation>日志以对象形式延迟数分钟写入，并产生存储费用。</translation>
    </message>
    <message>
        <source>In the &amp;bucket</source>
        <translation>目标存储桶(&amp;B)</translation>
    </message>
    <message>
        <source>A bucket of yours in the same region, better another one than this.</source>
        <translation>同一地域中您的存储桶，最好不是当前存储桶。</translation>
    </message>
    <message>
        <source>&amp;Folder or prefix</source>
        <translation>文件夹或前缀(&amp;F)</translation>
    </message>
    <message>
        <source>Name the bucket that gets the records.</source>
        <translation>请填写接收日志的存储桶。</translation>
    </message>
    <message>
        <source>%1 is in another region.</source>
        <translation>%1 在其他地域。</translation>
    </message>
    <message>
        <source>Writing the records into the bucket itself makes records of its own.</source>
        <translation>将日志写入存储桶自身会产生新的日志。</translation>
    </message>
    <message>
        <source>The prefix must not begin with /.</source>
        <translation>前缀不能以 / 开头。</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Access Logging</source>
        <translation>日志管理</translation>
    </message>
    <message>
        <source>A record of who asked for what and when, kept as objects in a bucket.</source>
        <translation>记录何人在何时请求了什么，以对象形式保存在存储桶中。</translation>
    </message>
    <message>
        <source>The records of %1 go into %1 itself.</source>
        <translation>%1 的日志写入 %1 自身。</translation>
    </message>
    <message>
        <source>%1 belongs to another account.</source>
        <translation>%1 属于另一个账号。</translation>
    </message>
    <message>
        <source>Records can only go into a bucket of the same region; %1 may be in another one.</source>
        <translation>日志只能写入同一地域的存储桶；%1 可能位于其他地域。</translation>
    </message>
</context>
<context>
    <name>Settings::ObjectFilter</name>
    <message>
        <source>%1 = %2</source>
        <comment>name and value of a tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>No tags are asked for.</source>
        <translation>不限定标签。</translation>
    </message>
    <message>
        <source>Objects &amp;beginning with</source>
        <translation>对象前缀(&amp;B)</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Only objects with all of these tags:</source>
        <translation>仅限具有以下全部标签的对象：</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a storage class</comment>
        <translation>标准存储</translation>
    </message>
    <message>
        <source>Infrequent access</source>
        <comment>a storage class</comment>
        <translation>低频存储</translation>
    </message>
    <message>
        <source>Intelligent tiering</source>
        <comment>a storage class</comment>
        <translation>智能分层存储</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>a storage class</comment>
        <translation>归档存储</translation>
    </message>
    <message>
        <source>Deep archive</source>
        <comment>a storage class</comment>
        <translation>深度归档存储</translation>
    </message>
    <message>
        <source>%1, in several zones</source>
        <comment>a storage class</comment>
        <translation>%1（多 AZ）</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>There is another tag of this name.</source>
        <translation>已存在同名标签。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>名称超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>值超过 %n 字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::Origin</name>
    <message>
        <source>Choose how the origin is asked.</source>
        <translation>请选择回源协议。</translation>
    </message>
    <message>
        <source>Choose 301, 302 or 307.</source>
        <translation>请选择 301、302 或 307。</translation>
    </message>
    <message>
        <source>The secret key of the private origin is missing: it is never exported. Enter it on the XML page.</source>
        <translation>缺少私有源站的密钥：密钥从不导出。请在 XML 页中填写。</translation>
    </message>
    <message>
        <source>Say which place the rule has: 1 is tried first.</source>
        <translation>请指定规则的优先级：1 最先匹配。</translation>
    </message>
    <message>
        <source>Another rule has this place.</source>
        <translation>另一条规则已使用此优先级。</translation>
    </message>
    <message>
        <source>Choose what happens.</source>
        <translation>请选择回源方式。</translation>
    </message>
    <message>
        <source>Only what is not there (404) can be fetched.</source>
        <translation>只能拉取不存在 (404) 的对象。</translation>
    </message>
    <message>
        <source>Type an error from 400 to 599.</source>
        <translation>请输入 400 到 599 之间的错误码。</translation>
    </message>
    <message>
        <source>Type the name of a host, as in www.example.com.</source>
        <translation>请输入主机名，例如 www.example.com。</translation>
    </message>
    <message>
        <source>The bucket would ask itself.</source>
        <translation>存储桶会向自身回源。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>a private origin</source>
        <translation>私有源站</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <extracomment>a rule: which objects, and the host they come from</extracomment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Fetch it, and keep it in the bucket</source>
        <translation>拉取并保存到存储桶</translation>
    </message>
    <message>
        <source>The first request waits; after it the object is here, and costs storage.</source>
        <translation>首次请求需要等待；之后对象保存在存储桶中，并产生存储费用。</translation>
    </message>
    <message>
        <source>Fetch it each time</source>
        <translation>每次拉取</translation>
    </message>
    <message>
        <source>The answer of the origin is passed on.</source>
        <translation>直接返回源站的响应。</translation>
    </message>
    <message>
        <source>Send the asker there</source>
        <translation>重定向请求者</translation>
    </message>
    <message>
        <source>The service answers with the address at the origin.</source>
        <translation>服务返回源站的地址。</translation>
    </message>
    <message>
        <source>As the request came</source>
        <translation>与请求一致</translation>
    </message>
    <message>
        <source>as the service has it</source>
        <translation>服务默认值</translation>
    </message>
    <message>
        <source>301, for good</source>
        <translation>301（永久）</translation>
    </message>
    <message>
        <source>302, for now</source>
        <translation>302（临时）</translation>
    </message>
    <message>
        <source>307, for now, with the same method</source>
        <translation>307（临时，方法不变）</translation>
    </message>
    <message>
        <source>&amp;Place in the order</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Rules are tried from 1 on; the first that fits counts.</source>
        <translation>规则从 1 开始依次匹配，以首个匹配的规则为准。</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>回源方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Instead of the error</source>
        <translation>触发的错误码(&amp;I)</translation>
    </message>
    <message>
        <source>Objects &amp;beginning with</source>
        <translation>对象前缀(&amp;B)</translation>
    </message>
    <message>
        <source>all objects</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>and &amp;ending with</source>
        <translation>且后缀为(&amp;E)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Origin</source>
        <translation>源站(&amp;O)</translation>
    </message>
    <message>
        <source>The host that has the object, with a port where it needs one. Further origins are kept as they are.</source>
        <translation>存有对象的主机，需要时带端口。其他源站保持不变。</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>回源协议(&amp;A)</translation>
    </message>
    <message>
        <source>Pass the &amp;query on</source>
        <translation>传递查询参数(&amp;Q)</translation>
    </message>
    <message>
        <source>Pass all &amp;headers on</source>
        <translation>传递所有头部(&amp;H)</translation>
    </message>
    <message>
        <source>Cookies and other secrets of the asker too.</source>
        <translation>包括请求者的 Cookie 等敏感信息。</translation>
    </message>
    <message>
        <source>Follow &amp;redirections of the origin</source>
        <translation>跟随源站重定向(&amp;R)</translation>
    </message>
    <message>
        <source>Answer with the errors of the ori&amp;gin</source>
        <translation>返回源站的错误(&amp;G)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>What is not in the bucket is not found.</source>
        <translation>存储桶中没有的对象将返回“未找到”。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Origin Pull</source>
        <translation>回源</translation>
    </message>
    <message>
        <source>Where objects come from that the bucket does not have: fetched from another host when they are asked for, or the asker is sent there.</source>
        <translation>存储桶中没有的对象从何处获取：请求时从另一主机拉取，或将请求者重定向过去。</translation>
    </message>
    <message>
        <source>Objects that the bucket does not have are no longer found. Those that were fetched stay.</source>
        <translation>存储桶中没有的对象将不再可访问。已拉取的对象会保留。</translation>
    </message>
    <message>
        <source>no origin yet</source>
        <translation>尚无源站</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Before the &amp;name there</source>
        <translation>源站路径前缀(&amp;N)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Answered wi&amp;th</source>
        <translation>响应码(&amp;T)</translation>
    </message>
    <message>
        <source>A header that is added has no value: values are never exported. Enter it on the XML page.</source>
        <translation>某个添加的头部没有值：值不会被导出。请在 XML 页面中输入。</translation>
    </message>
</context>
<context>
    <name>Settings::Outline</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 bytes</source>
        <translation>%L1 字节</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Settings::Policy</name>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 个操作</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1: %2</source>
        <comment>who, and what</comment>
        <translation>允许 %1：%2</translation>
    </message>
    <message>
        <source>Deny %1: %2</source>
        <comment>who, and what</comment>
        <translation>拒绝 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Effect</source>
        <translation>效力(&amp;E)</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Wins over everything that allows it.</source>
        <translation>优先于所有允许。</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>被授权用户(&amp;W)</translation>
    </message>
    <message>
        <source>Accounts, as qcs::cam::uin/⟨root account⟩:uin/⟨sub-account⟩.</source>
        <translation>账号，格式为 qcs::cam::uin/⟨主账号⟩:uin/⟨子账号⟩。</translation>
    </message>
    <message>
        <source>&amp;May do</source>
        <translation>操作(&amp;M)</translation>
    </message>
    <message>
        <source>With these &amp;objects</source>
        <translation>资源(&amp;O)</translation>
    </message>
    <message>
        <source>The bucket and the beginning of the names, with * for the rest.</source>
        <translation>存储桶和名称的开头部分，其余用 * 表示。</translation>
    </message>
    <message>
        <source>The statement has conditions. They are kept; change them on the JSON page.</source>
        <translation>此语句包含条件。条件会保留；请在 JSON 页面中更改。</translation>
    </message>
    <message>
        <source>A policy needs at least one statement.</source>
        <translation>策略至少需要一条语句。</translation>
    </message>
    <message>
        <source>Choose whether it allows or denies.</source>
        <translation>请选择允许或拒绝。</translation>
    </message>
    <message>
        <source>Name at least one account.</source>
        <translation>请至少填写一个账号。</translation>
    </message>
    <message>
        <source>Name at least one action.</source>
        <translation>请至少填写一个操作。</translation>
    </message>
    <message>
        <source>Name at least one resource.</source>
        <translation>请至少填写一个资源。</translation>
    </message>
    <message>
        <source>Anybody on the internet can change or delete what is here, at your cost.</source>
        <translation>互联网上的任何人都可以更改或删除此处的内容，费用由您承担。</translation>
    </message>
    <message>
        <source>“%1” does not have the right form.</source>
        <translation>“%1”的格式不正确。</translation>
    </message>
    <message>
        <source>Add Statement</source>
        <translation>添加语句</translation>
    </message>
    <message>
        <source>There is no policy: only the permissions and the rights of sub-accounts count.</source>
        <translation>没有策略：仅访问权限和子账号的权限生效。</translation>
    </message>
    <message>
        <source>Everyone May Read a Folder</source>
        <translation>允许所有人读取文件夹</translation>
    </message>
    <message>
        <source>One Account May Read</source>
        <translation>允许一个账号读取</translation>
    </message>
    <message>
        <source>One Account May Upload into a Folder</source>
        <translation>允许一个账号上传到文件夹</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>无策略</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s), some for everyone</source>
        <translation>
            <numerusform>%n 条语句，部分面向所有人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条语句</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is longer than the 20 KB that the service takes.</source>
        <translation>策略超过了服务允许的 20 KB。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Who may do what with which objects, in more detail than permissions can say. A statement that denies wins over all that allow.</source>
        <translation>比访问权限更细致地规定谁可以对哪些对象执行什么操作。拒绝语句优先于所有允许语句。</translation>
    </message>
    <message>
        <source>Everyone who may use this bucket only because of the policy loses access at once, and what it denied is no longer denied.</source>
        <translation>仅凭此策略使用存储桶的用户将立即失去访问权限，其拒绝的操作也不再被拒绝。</translation>
    </message>
    <message>
        <source>Resources of %1 are those of %2.</source>
        <translation>%1 的资源改为 %2 的资源。</translation>
    </message>
    <message>
        <source>A statement is about the bucket %1, not about %2.</source>
        <translation>有一条语句针对的是存储桶 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Anybody on the internet who meets the conditions can change or delete what is here.</source>
        <translation>互联网上满足条件的任何人都可以更改或删除此处的内容。</translation>
    </message>
    <message>
        <source>Anybody on the internet who meets the conditions can read what is here.</source>
        <translation>互联网上满足条件的任何人都可以读取此处的内容。</translation>
    </message>
    <message>
        <source>Anybody on the internet can read what is here, at your cost.</source>
        <translation>互联网上的任何人都可以读取此处的内容，费用由您承担。</translation>
    </message>
    <message>
        <source>Everyone on the internet who meets the conditions can change or delete %1.</source>
        <translation>互联网上满足条件的任何人都能更改或删除 %1。</translation>
    </message>
    <message>
        <source>Everyone on the internet who meets the conditions can read %1.</source>
        <translation>互联网上满足条件的任何人都能读取 %1。</translation>
    </message>
    <message>
        <source>Everyone on the internet can change or delete %1, at your cost.</source>
        <translation>互联网上的任何人都能更改或删除 %1，费用由您承担。</translation>
    </message>
    <message>
        <source>Everyone on the internet can read %1, at your cost.</source>
        <translation>互联网上的任何人都能读取 %1，费用由您承担。</translation>
    </message>
</context>
<context>
    <name>Settings::PolicyJson</name>
    <message>
        <source>A policy is an object: it begins with { and ends with }.</source>
        <translation>策略是一个 JSON 对象：以 { 开头，以 } 结尾。</translation>
    </message>
    <message>
        <source>“Statement” must be a list.</source>
        <translation>“Statement”必须是列表。</translation>
    </message>
    <message>
        <source>Every statement must be an object.</source>
        <translation>每条语句必须是一个对象。</translation>
    </message>
</context>
<context>
    <name>Settings::PublicFolder</name>
    <message>
        <source>The name of this folder has an asterisk, which a policy would read as a pattern: more than this folder would be opened.</source>
        <translation>此文件夹名称包含星号，策略会将其视为通配符：将公开的不仅是此文件夹。</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text, so no policy can name it.</source>
        <translation>此文件夹名称不是有效文本，因此无法在策略中指定。</translation>
    </message>
</context>
<context>
    <name>Settings::Referer</name>
    <message>
        <source>&amp;Protect objects from links on other pages</source>
        <translation>防止其他网页盗链对象(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind of list</source>
        <translation>名单类型(&amp;K)</translation>
    </message>
    <message>
        <source>Only these sites may link here</source>
        <translation>仅允许这些站点引用（白名单）</translation>
    </message>
    <message>
        <source>All but these sites may link here</source>
        <translation>禁止这些站点引用（黑名单）</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>Names or addresses of sites, with a port where they have one; * stands for any text.</source>
        <translation>站点的域名或地址，可带端口；* 表示任意文本。</translation>
    </message>
    <message>
        <source>&amp;Allow requests that do not say which page they come from</source>
        <translation>允许空 Referer 的请求(&amp;A)</translation>
    </message>
    <message>
        <source>Typed addresses, download programs and many apps send none.</source>
        <translation>直接输入地址、下载工具和许多应用不会发送 Referer。</translation>
    </message>
    <message>
        <source>&amp;Judge links with a signature too</source>
        <translation>同样校验带签名的链接(&amp;J)</translation>
    </message>
    <message>
        <source>“%1” must be without http:// and https://.</source>
        <translation>“%1”不能包含 http:// 和 https://。</translation>
    </message>
    <message>
        <source>“%1” is not the name of a site.</source>
        <translation>“%1”不是有效的站点名称。</translation>
    </message>
    <message>
        <source>Name at least one site.</source>
        <translation>请至少填写一个站点。</translation>
    </message>
    <message>
        <source>Choose a kind of list.</source>
        <translation>请选择名单类型。</translation>
    </message>
    <message>
        <source>Public links opened from a mail or typed into a browser will not work. Downloads with keys, such as those of this program, are not affected.</source>
        <translation>从邮件打开或在浏览器中输入的公开链接将无法使用。使用密钥的下载（如本程序）不受影响。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Only %n site(s) may link here</source>
        <translation>
            <numerusform>仅允许 %n 个站点引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) may not link here</source>
        <translation>
            <numerusform>禁止 %n 个站点引用</numerusform>
        </translation>
    </message>
    <message>
        <source>Hotlink Protection (Referer)</source>
        <translation>防盗链 (Referer)</translation>
    </message>
    <message>
        <source>Which web pages may show or link objects of this bucket. A page can lie about itself: this saves traffic, it does not keep secrets.</source>
        <translation>哪些网页可以显示或链接此存储桶的对象。来源可以伪造：此设置可节省流量，但不能保密。</translation>
    </message>
    <message>
        <source>Links opened from a mail or typed into a browser will not work, and neither will links that this program makes, although they have a signature.</source>
        <translation>从邮件打开或在浏览器中直接输入的链接将无法使用，此程序生成的带签名的链接也无法使用。</translation>
    </message>
</context>
<context>
    <name>Settings::Replication</name>
    <message>
        <source>Everything → %1</source>
        <translation>全部 → %1</translation>
    </message>
    <message>
        <source>%1* → %2</source>
        <comment>prefix and bucket</comment>
        <translation>%1* → %2</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a rule</comment>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>as the original</source>
        <translation>与源对象相同</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>启用(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy into</source>
        <translation>复制到(&amp;C)</translation>
    </message>
    <message>
        <source>The other bucket as qcs::cos:⟨region⟩::⟨bucket⟩. It must have versioning too.</source>
        <translation>目标存储桶，格式为 qcs::cos:⟨地域⟩::⟨存储桶⟩。目标存储桶也必须开启版本控制。</translation>
    </message>
    <message>
        <source>&amp;Storage class there</source>
        <translation>目标存储类型(&amp;S)</translation>
    </message>
    <message>
        <source>Deleting here deletes &amp;there too</source>
        <translation>同步删除目标对象(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Nothing is copied elsewhere.</source>
        <translation>不会复制到其他位置。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Only objects that are uploaded from now on are copied.</source>
        <translation>仅复制此后上传的对象。</translation>
    </message>
    <message>
        <source>&amp;On behalf of</source>
        <translation>授权账号(&amp;O)</translation>
    </message>
    <message>
        <source>The account whose rights count, as qcs::cam::uin/⟨root account⟩:uin/⟨account⟩.</source>
        <translation>以其权限执行的账号，格式为 qcs::cam::uin/⟨主账号⟩:uin/⟨账号⟩。</translation>
    </message>
    <message>
        <source>Name the bucket as qcs::cos:⟨region⟩::⟨bucket⟩.</source>
        <translation>请按 qcs::cos:⟨地域⟩::⟨存储桶⟩ 格式填写存储桶。</translation>
    </message>
    <message>
        <source>A bucket cannot be copied into itself.</source>
        <translation>存储桶不能复制到自身。</translation>
    </message>
    <message>
        <source>There is another rule of this name.</source>
        <translation>已存在同名规则。</translation>
    </message>
    <message>
        <source>Name the account on whose behalf the service copies.</source>
        <translation>请填写服务以谁的名义复制。</translation>
    </message>
    <message>
        <source>Add at least one rule.</source>
        <translation>请至少添加一条规则。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>存储桶复制</translation>
    </message>
    <message>
        <source>Copies new objects into a bucket elsewhere. Versioning must be enabled in both buckets.</source>
        <translation>将新对象复制到其他存储桶。两个存储桶都必须开启版本控制。</translation>
    </message>
    <message>
        <source>New objects are no longer copied. Copies that exist stay where they are.</source>
        <translation>新对象不再复制。已有副本保持不变。</translation>
    </message>
    <message>
        <source>The role names the account of %1: %2</source>
        <translation>角色指向 %1 的账号：%2</translation>
    </message>
    <message>
        <source>A rule copies into %1 itself.</source>
        <translation>有一条规则复制到 %1 自身。</translation>
    </message>
    <message>
        <source>Versioning must be enabled in %1.</source>
        <translation>%1 必须启用版本控制。</translation>
    </message>
    <message>
        <source>Copy objects encrypted with &amp;KMS too</source>
        <translation>同时复制使用 KMS 加密的对象(&amp;K)</translation>
    </message>
    <message>
        <source>K&amp;ey for their copies</source>
        <translation>副本使用的密钥(&amp;E)</translation>
    </message>
    <message>
        <source>the service&apos;s default key</source>
        <translation>服务的默认密钥</translation>
    </message>
    <message>
        <source>The id of a key in the region of the other bucket, as the key management service shows it.</source>
        <translation>目标存储桶所在地域中密钥的 ID，以 KMS 中显示的为准。</translation>
    </message>
    <message>
        <source>This bucket keeps no versions, which replication needs: enable versioning first.</source>
        <translation>存储桶复制需要版本控制，而此存储桶未启用：请先启用版本控制。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1，%n 条已关闭</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings::SettingEditor</name>
    <message>
        <source>the account was closed</source>
        <translation>账号已关闭</translation>
    </message>
</context>
<context>
    <name>Settings::Snapshot</name>
    <message>
        <source>Not available for this bucket</source>
        <translation>此存储桶不可用</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Unknown to this version of Coscope</source>
        <translation>此版本的 Coscope 不支持</translation>
    </message>
    <message>
        <source>Only to be read as text</source>
        <translation>只能以文本查看</translation>
    </message>
</context>
<context>
    <name>Settings::Tagging</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>name and value of a tag</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>The bucket has no tags.</source>
        <translation>存储桶没有标签。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There is another tag of this name.</source>
        <translation>已存在同名标签。</translation>
    </message>
    <message numerus="yes">
        <source>A bucket can have at most %n tag(s).</source>
        <translation>
            <numerusform>一个存储桶最多可以有 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n byte(s).</source>
        <translation>
            <numerusform>名称超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is longer than %n byte(s).</source>
        <translation>
            <numerusform>值超过 %n 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters, digits, spaces and + - _ = . : / are allowed.</source>
        <translation>允许使用字母、数字、空格以及 + - _ = . : /。</translation>
    </message>
    <message>
        <source>Names with “cos:”, and “Project”, belong to the service.</source>
        <translation>含“cos:”的名称以及“Project”由服务保留。</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标签</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names and values that bills and permissions can be sorted by.</source>
        <translation>可用于账单和权限分类的名称和值。</translation>
    </message>
    <message>
        <source>Bills are no longer sorted by these tags, and permissions that ask for them no longer apply.</source>
        <translation>账单不再按这些标签分类，以这些标签为条件的权限也不再生效。</translation>
    </message>
</context>
<context>
    <name>Settings::Tiering</name>
    <message numerus="yes">
        <source>After %n day(s) without access</source>
        <translation>
            <numerusform>%n 天未访问后</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Once switched on, it cannot be switched off again.</source>
        <translation>一旦开启，将无法关闭。</translation>
    </message>
    <message>
        <source>&amp;Move to the tier for rare access</source>
        <translation>转入低频层(&amp;M)</translation>
    </message>
    <message>
        <source>Only for objects of the class “intelligent tiering”. They come back by themselves when they are read. Each object is charged a little for being watched.</source>
        <translation>仅适用于“智能分层存储”类型的对象。被读取时会自动转回。每个对象会收取少量监控费用。</translation>
    </message>
    <message>
        <source>Choose 30, 60 or 90 days.</source>
        <translation>请选择 30、60 或 90 天。</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation>智能分层</translation>
    </message>
    <message>
        <source>Lets the service move objects between tiers by how often they are read, without restoring.</source>
        <translation>由服务根据读取频率在层级间移动对象，无需恢复。</translation>
    </message>
</context>
<context>
    <name>Settings::TieringRules</name>
    <message>
        <source>%1: %2*</source>
        <comment>name and prefix</comment>
        <translation>%1：%2*</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>a rule</comment>
        <translation>%1（已关闭）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;In use</source>
        <translation>启用(&amp;I)</translation>
    </message>
    <message>
        <source>To the tier for &amp;rare access after</source>
        <translation>转入低频访问层(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;archive tier after</source>
        <translation>转入归档层(&amp;A)</translation>
    </message>
    <message>
        <source>To the &amp;deep archive tier after</source>
        <translation>转入深度归档层(&amp;D)</translation>
    </message>
    <message>
        <source>Days without access. Objects of the class “intelligent tiering” only; those in an archive tier must be restored before they can be read.</source>
        <translation>未访问的天数。仅适用于“智能分层存储”类型的对象；归档层中的对象需先恢复才能读取。</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>No rules for parts of the bucket.</source>
        <translation>没有针对存储桶部分对象的规则。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The service cannot delete the rule “%1”. Switch it off instead.</source>
        <translation>服务不支持删除规则“%1”，请将其关闭。</translation>
    </message>
    <message>
        <source>Letters, digits and . _ - make a name.</source>
        <translation>名称由字母、数字和 . _ - 组成。</translation>
    </message>
    <message>
        <source>There is another rule of this name.</source>
        <translation>已有同名规则。</translation>
    </message>
    <message>
        <source>Say after how many days objects go to at least one of the tiers.</source>
        <translation>请至少为一个层级指定转入的天数。</translation>
    </message>
    <message>
        <source>Type 1 to %L1 days.</source>
        <translation>请输入 1 到 %L1 天。</translation>
    </message>
    <message>
        <source>A colder tier comes after a warmer one.</source>
        <translation>较冷的层级必须晚于较热的层级。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n off</source>
        <comment>a number of rules, and how many of them are off</comment>
        <translation>
            <numerusform>%1，%n 条已关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Intelligent Tiering Rules</source>
        <translation>智能分层规则</translation>
    </message>
    <message>
        <source>Intelligent tiering for some objects of the bucket, with archive tiers. Rules can be switched off, never deleted.</source>
        <translation>针对存储桶部分对象的智能分层，可使用归档层。规则可以关闭，但不能删除。</translation>
    </message>
</context>
<context>
    <name>Settings::Unsupported</name>
    <message>
        <source>This service does not have the setting.</source>
        <translation>此服务没有该设置。</translation>
    </message>
    <message>
        <source>This service does not have the setting for this bucket.</source>
        <translation>此服务不支持对该存储桶使用此设置。</translation>
    </message>
    <message>
        <source>Buckets in multiple availability zones cannot have it.</source>
        <translation>多 AZ 存储桶不支持此设置。</translation>
    </message>
    <message>
        <source>Only buckets in multiple availability zones can have it.</source>
        <translation>只有多 AZ 存储桶支持此设置。</translation>
    </message>
    <message>
        <source>The service does not offer it for this bucket.</source>
        <translation>服务未对此存储桶提供该设置。</translation>
    </message>
    <message>
        <source>Versioning must be enabled first.</source>
        <translation>必须先开启版本控制。</translation>
    </message>
</context>
<context>
    <name>Settings::Versioning</name>
    <message>
        <source>Enabled</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Overwriting and deleting keeps the old version, which can be brought back, and which costs storage until a lifecycle rule or a person removes it.</source>
        <translation>覆盖和删除时会保留旧版本，可以找回；在被生命周期规则或人工清理之前会产生存储费用。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Versions that exist stay. What is overwritten or deleted from now on is lost.</source>
        <translation>已有版本会保留。此后被覆盖或删除的内容将丢失。</translation>
    </message>
    <message>
        <source>Never enabled</source>
        <translation>从未开启</translation>
    </message>
    <message>
        <source>What is overwritten or deleted is lost. Once enabled, versioning can only be suspended, never be removed again.</source>
        <translation>被覆盖或删除的内容将丢失。版本控制一旦开启，只能暂停，无法再移除。</translation>
    </message>
    <message>
        <source>&amp;Versioning</source>
        <translation>版本控制(&amp;V)</translation>
    </message>
    <message>
        <source>The service takes only Enabled and Suspended.</source>
        <translation>服务仅接受 Enabled 和 Suspended。</translation>
    </message>
    <message>
        <source>Versioning</source>
        <translation>版本控制</translation>
    </message>
    <message>
        <source>Whether the bucket keeps objects that are overwritten or deleted.</source>
        <translation>存储桶是否保留被覆盖或删除的对象。</translation>
    </message>
    <message>
        <source>Buckets with metadata acceleration keep no versions.</source>
        <translation>开启元数据加速的存储桶不保留版本。</translation>
    </message>
</context>
<context>
    <name>Settings::Website</name>
    <message>
        <source>Error %1</source>
        <comment>a status such as 404</comment>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>No condition</source>
        <translation>无条件</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>what is redirected, and where to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>When the answer &amp;would be</source>
        <translation>错误码(&amp;W)</translation>
    </message>
    <message>
        <source>The status of an error. Leave it empty to go by the name.</source>
        <translation>错误的状态码。留空则按名称匹配。</translation>
    </message>
    <message>
        <source>Or the name &amp;begins with</source>
        <translation>或名称前缀(&amp;B)</translation>
    </message>
    <message>
        <source>Redirect &amp;by</source>
        <translation>重定向协议(&amp;B)</translation>
    </message>
    <message>
        <source>the protocol of the request</source>
        <translation>与请求协议相同</translation>
    </message>
    <message>
        <source>To this &amp;object</source>
        <translation>重定向到此对象(&amp;O)</translation>
    </message>
    <message>
        <source>Or with this be&amp;ginning instead</source>
        <translation>或替换前缀为(&amp;G)</translation>
    </message>
    <message>
        <source>Add Redirection</source>
        <translation>添加重定向</translation>
    </message>
    <message>
        <source>&amp;Index page</source>
        <translation>索引页(&amp;I)</translation>
    </message>
    <message>
        <source>What visitors of a folder get. The site has an address of its own, with “cos-website” in it.</source>
        <translation>访问文件夹时返回的页面。网站有自己的地址，其中包含“cos-website”。</translation>
    </message>
    <message>
        <source>&amp;Error page</source>
        <translation>错误页(&amp;E)</translation>
    </message>
    <message>
        <source>The error page &amp;keeps the status of the error</source>
        <translation>错误页保持错误状态码(&amp;K)</translation>
    </message>
    <message>
        <source>Switch this off for applications of one page, which want 200 for all addresses.</source>
        <translation>单页应用需要所有地址都返回 200，请关闭此项。</translation>
    </message>
    <message>
        <source>Send all visitors to &amp;https</source>
        <translation>强制使用 HTTPS(&amp;H)</translation>
    </message>
    <message>
        <source>Find pages &amp;without .html at the end of their address</source>
        <translation>忽略地址末尾的 .html(&amp;W)</translation>
    </message>
    <message>
        <source>Redirection</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Give either a status or the beginning of a name.</source>
        <translation>请填写错误码或名称前缀之一。</translation>
    </message>
    <message>
        <source>Only errors from 400 to 499 can be redirected.</source>
        <translation>只能重定向 400 到 499 的错误。</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>请填写重定向目标。</translation>
    </message>
    <message>
        <source>Give either an object or a beginning.</source>
        <translation>请填写对象或前缀之一。</translation>
    </message>
    <message>
        <source>Only a beginning of names can be replaced by another.</source>
        <translation>只有名称前缀可以替换为其他前缀。</translation>
    </message>
    <message>
        <source>A web site needs an index page.</source>
        <translation>网站需要索引页。</translation>
    </message>
    <message>
        <source>The index page is a name without folders: it is looked for in every folder.</source>
        <translation>索引页是不含文件夹的名称：会在每个文件夹中查找。</translation>
    </message>
    <message numerus="yes">
        <source>There can be at most %n redirection(s).</source>
        <translation>
            <numerusform>最多 %n 条重定向。</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n redirection(s)</source>
        <translation>
            <numerusform>%1，%n 条重定向</numerusform>
        </translation>
    </message>
    <message>
        <source>Static Web Site</source>
        <translation>静态网站</translation>
    </message>
    <message>
        <source>Shows the objects of the bucket as a web site, with an index page, an error page and redirections.</source>
        <translation>将存储桶的对象作为网站展示，可设置索引页、错误页和重定向。</translation>
    </message>
    <message>
        <source>The address of the web site stops working at once. The objects stay as they are.</source>
        <translation>网站的地址将立即失效。对象保持不变。</translation>
    </message>
    <message>
        <source>Or to this a&amp;ddress</source>
        <translation>或重定向到此地址(&amp;D)</translation>
    </message>
    <message>
        <source>Show Tencent&apos;s page for missing &amp;children instead</source>
        <translation>改为显示腾讯公益寻人页面(&amp;C)</translation>
    </message>
    <message>
        <source>Give either an address or what stands in for the name.</source>
        <translation>请指定地址或名称替换，二者选一。</translation>
    </message>
</context>
<context>
    <name>Settings::XmlElement</name>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1 必须是整数，而不是“%2”。</translation>
    </message>
    <message>
        <source>A document type is not allowed here.</source>
        <translation>此处不允许使用文档类型声明 (DOCTYPE)。</translation>
    </message>
    <message>
        <source>Elements are nested too deeply.</source>
        <translation>元素嵌套过深。</translation>
    </message>
    <message>
        <source>The outermost element must be %1.</source>
        <translation>最外层元素必须是 %1。</translation>
    </message>
</context>
<context>
    <name>SettingsDialogs</name>
    <message>
        <source>The settings were exported as %1.</source>
        <translation>设置已导出为 %1。</translation>
    </message>
</context>
<context>
    <name>SettingsFileChooser</name>
    <message>
        <source>Export Bucket Settings</source>
        <translation>导出存储桶设置</translation>
    </message>
    <message>
        <source>Open Bucket Settings</source>
        <translation>打开存储桶设置</translation>
    </message>
    <message>
        <source>Bucket settings (*.json)</source>
        <translation>存储桶设置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Saving the keys…</source>
        <translation>正在保存密钥…</translation>
    </message>
    <message>
        <source>Enter the keys to test them.</source>
        <translation>请输入密钥以进行测试。</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>已有其他账号使用此名称。</translation>
    </message>
    <message>
        <source>Enter the keys to keep them in another place.</source>
        <translation>如需更改密钥的保存位置，请输入密钥。</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Edit Account</source>
        <translation>编辑账号</translation>
    </message>
    <message>
        <source>Sign in to Cloud Object Storage</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>登录对象存储</translation>
    </message>
    <message>
        <source>Account “%1”</source>
        <translation>账号“%1”</translation>
    </message>
    <message>
        <source>In the system ke&amp;ychain</source>
        <translation>保存在系统密钥环中(&amp;Y)</translation>
    </message>
    <message>
        <source>For this r&amp;un only</source>
        <translation>仅限本次运行(&amp;U)</translation>
    </message>
    <message>
        <source>This computer offers no keychain now, so the keys can be kept for this run only.</source>
        <translation>此计算机目前没有可用的密钥环，因此密钥只能在本次运行期间保留。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign In</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Remember the keys</source>
        <translation>记住密钥</translation>
    </message>
</context>
<context>
    <name>SizeField</name>
    <message>
        <source>bytes</source>
        <extracomment>A unit of sizes, beside kB and MB</extracomment>
        <translation>字节</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>大小单位</translation>
    </message>
</context>
<context>
    <name>SpeedGraph</name>
    <message numerus="yes">
        <source>Speed of the last %n minute(s)</source>
        <translation>
            <numerusform>最近 %n 分钟的速度</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload %1, download %2, at most %3</source>
        <extracomment>Read aloud for the graph of speeds</extracomment>
        <translation>上传 %1，下载 %2，最高 %3</translation>
    </message>
    <message>
        <source>Upload %1, download %2</source>
        <extracomment>Tooltip of the graph of speeds. %1 and %2 are speeds</extracomment>
        <translation>上传 %1，下载 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Tooltip of the graph of speeds. %1 is a duration such as &quot;2 min 5 s&quot;</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Height of the graph: %1</source>
        <extracomment>Tooltip of the graph of speeds: the speed at its upper edge</extracomment>
        <translation>图表上限：%1</translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>After a newer version came</source>
        <translation>新版本出现后</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>After the last change</source>
        <translation>最后修改后</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>Add a step for versions</source>
        <translation>添加历史版本步骤</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>添加步骤(&amp;S)</translation>
    </message>
    <message>
        <source>When step %1 comes</source>
        <translation>步骤 %1 的时间</translation>
    </message>
    <message>
        <source>Storage class of step %1</source>
        <translation>步骤 %1 的存储类型</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>移除步骤 %1</translation>
    </message>
    <message>
        <source>when read seldom</source>
        <translation>很少被读取时</translation>
    </message>
</context>
<context>
    <name>StorageClass</name>
    <message>
        <source>Standard</source>
        <translation>标准存储</translation>
    </message>
    <message>
        <source>Standard IA</source>
        <translation>低频存储</translation>
    </message>
    <message>
        <source>Intelligent Tiering</source>
        <translation>智能分层存储</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档存储</translation>
    </message>
    <message>
        <source>Deep Archive</source>
        <translation>深度归档存储</translation>
    </message>
    <message>
        <source>Standard (multi-AZ)</source>
        <translation>标准存储（多 AZ）</translation>
    </message>
    <message>
        <source>Standard IA (multi-AZ)</source>
        <translation>低频存储（多 AZ）</translation>
    </message>
    <message>
        <source>Intelligent Tiering (multi-AZ)</source>
        <translation>智能分层存储（多 AZ）</translation>
    </message>
    <message>
        <source>Archive (multi-AZ)</source>
        <translation>归档存储（多 AZ）</translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Enter the encryption key, or make a new one.</source>
        <translation>请输入加密密钥，或生成新的密钥。</translation>
    </message>
    <message>
        <source>Everybody who knows the address can read these objects.</source>
        <translation>任何知道地址的人都可以读取这些对象。</translation>
    </message>
    <message>
        <source>Storage &amp;class</source>
        <translation>存储类型(&amp;C)</translation>
    </message>
    <message>
        <source>The bucket&apos;s standard</source>
        <translation>存储桶默认</translation>
    </message>
    <message>
        <source>&amp;Access</source>
        <translation>访问权限(&amp;A)</translation>
    </message>
    <message>
        <source>As the bucket has it</source>
        <translation>与存储桶一致</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>only the owner may read the object</extracomment>
        <translation>私有</translation>
    </message>
    <message>
        <source>Public read</source>
        <translation>公有读</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>By the service (SSE-COS)</source>
        <translation>服务端加密 (SSE-COS)</translation>
    </message>
    <message>
        <source>With a key of KMS (SSE-KMS)</source>
        <translation>使用 KMS 密钥 (SSE-KMS)</translation>
    </message>
    <message>
        <source>With a key of your own (SSE-C)</source>
        <translation>使用您自己的密钥 (SSE-C)</translation>
    </message>
    <message>
        <source>KMS &amp;key ID</source>
        <extracomment>identifier of a key that the key management service keeps</extracomment>
        <translation>KMS 密钥 ID(&amp;K)</translation>
    </message>
    <message>
        <source>empty: the standard key</source>
        <translation>留空：默认密钥</translation>
    </message>
    <message>
        <source>Encryption ke&amp;y</source>
        <translation>加密密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>team=pictures, stage=draft</source>
        <translation>team=pictures, stage=draft</translation>
    </message>
    <message>
        <source>An account may have about 1000 permission entries in all. For many objects, give the rights to their bucket instead.</source>
        <translation>一个账号总共大约可有 1000 条权限条目。对象较多时，请改为在存储桶上授予权限。</translation>
    </message>
    <message>
        <source>Give ri&amp;ghts to other accounts</source>
        <translation>授予其他账号权限(&amp;G)</translation>
    </message>
    <message>
        <source>{&quot;team&quot;: &quot;pictures&quot;}</source>
        <extracomment>Names and values in JSON; the braces and quotation marks belong to it</extracomment>
        <translation>{&quot;team&quot;: &quot;pictures&quot;}</translation>
    </message>
    <message>
        <source>The KMS context is a JSON object of texts, such as %1.</source>
        <extracomment>%1: an example in JSON</extracomment>
        <translation>KMS 上下文是由文本组成的 JSON 对象，例如 %1。</translation>
    </message>
    <message>
        <source>Buckets that do not have this class refuse what is uploaded.</source>
        <translation>不支持此存储类型的存储桶会拒绝上传。</translation>
    </message>
    <message>
        <source>KMS conte&amp;xt</source>
        <extracomment>names and values that the key management service wants to hear again whenever the key is used</extracomment>
        <translation>KMS 上下文(&amp;X)</translation>
    </message>
    <message>
        <source>Optional: texts in JSON that the key is bound to. They are no secret.</source>
        <translation>可选：与密钥绑定的 JSON 文本，不属于机密。</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Add a ta&amp;g</source>
        <translation>添加标签(&amp;G)</translation>
    </message>
    <message>
        <source>Tag name</source>
        <translation>标签名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of the tag</source>
        <translation>标签的值</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此标签</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>TimelineWidget</name>
    <message>
        <source>Time line of the rule</source>
        <translation>规则的时间线</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Older versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完成的上传</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>The end of a time line</extracomment>
        <translation>已清理</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>unfinished</source>
        <extracomment>The beginning of a time line: objects, or unfinished uploads, as they were made</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>原存储类型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place on a time line: when, and what from then on</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane</comment>
        <extracomment>%1 is &quot;Objects&quot;, %2 what becomes of them</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Transfer::BatchListModel</name>
    <message>
        <source>Paused · %1</source>
        <extracomment>A group of transfers; %1 is a list such as &quot;12 of 40 · 1 failed&quot;</extracomment>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>%1 · reading folders…</source>
        <extracomment>A group of transfers whose folders are still being read; %1 is a list such as &quot;12 of 40 · 1 failed&quot;</extracomment>
        <translation>%1 · 正在读取文件夹…</translation>
    </message>
    <message>
        <source>No files</source>
        <extracomment>A group of transfers without any file</extracomment>
        <translation>无文件</translation>
    </message>
    <message>
        <source>%1 done</source>
        <extracomment>All files of a group have been transferred; %1 is their number</extracomment>
        <translation>已完成 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many files of how many have been transferred</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 个已取消</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>所有传输</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>A group of transfers whose folders were not read yet</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Reading folders…</source>
        <translation>正在读取文件夹…</translation>
    </message>
</context>
<context>
    <name>Transfer::Conduct</name>
    <message>
        <source>The list of transfers cannot be written.</source>
        <translation>无法写入传输列表。</translation>
    </message>
</context>
<context>
    <name>Transfer::ExcludeFilterWords</name>
    <message>
        <source>“%1”: folders are parted by a slash, not by a backslash.</source>
        <translation>“%1”：文件夹之间用斜杠 (/) 分隔，而不是反斜杠。</translation>
    </message>
    <message>
        <source>“%1” would leave out everything.</source>
        <translation>“%1”会排除所有内容。</translation>
    </message>
    <message>
        <source>“%1”: the bracket is not closed.</source>
        <translation>“%1”：方括号未闭合。</translation>
    </message>
    <message>
        <source>“%1”: what is in the brackets is not a range of characters.</source>
        <translation>“%1”：方括号中的内容不是字符范围。</translation>
    </message>
</context>
<context>
    <name>Transfer::FolderWalk</name>
    <message>
        <source>The symbolic link leads nowhere.</source>
        <translation>符号链接的目标不存在。</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The symbolic link leads in a circle.</source>
        <translation>符号链接形成了循环。</translation>
    </message>
    <message>
        <source>No permission to read the folder.</source>
        <translation>没有读取该文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>Transfer::Intake</name>
    <message>
        <source>The object&apos;s name is longer than 850 bytes.</source>
        <translation>对象名称超过 850 字节。</translation>
    </message>
</context>
<context>
    <name>Transfer::LinkWords</name>
    <message>
        <source>The object does not hold the path of a symbolic link.</source>
        <translation>对象中不包含符号链接的路径。</translation>
    </message>
    <message>
        <source>The symbolic link would lead out of the chosen folder: %1</source>
        <extracomment>%1: the path that a symbolic link holds</extracomment>
        <translation>符号链接指向所选文件夹之外：%1</translation>
    </message>
    <message>
        <source>A folder is in the way of a symbolic link of this name.</source>
        <translation>同名文件夹阻碍了符号链接的创建。</translation>
    </message>
</context>
<context>
    <name>Transfer::PaceWords</name>
    <message>
        <source>How many are best is found out while there is enough to transfer.</source>
        <translation>有足够的内容要传输时，会自动找出最佳数量。</translation>
    </message>
    <message>
        <source>More are being tried, because the last ones made transfers faster.</source>
        <translation>上次增加后传输变快，正在尝试更多连接。</translation>
    </message>
    <message>
        <source>More of them did not make transfers faster.</source>
        <translation>继续增加并未使传输变快。</translation>
    </message>
    <message>
        <source>There were more, but the service has asked to slow down. More are tried again in a minute.</source>
        <translation>服务要求放慢速度，因此已减少。一分钟后会再次尝试增加。</translation>
    </message>
    <message>
        <source>There were more, but many of them broke. More are tried again in a minute.</source>
        <translation>许多连接中断，因此已减少。一分钟后会再次尝试增加。</translation>
    </message>
    <message>
        <source>Large files are sent and fetched in parts of %1.</source>
        <extracomment>%1 is a size such as &quot;8.4 MB&quot;</extracomment>
        <translation>大文件以 %1 的分块传输。</translation>
    </message>
    <message>
        <source>That is as many as the preferences allow; accounts that are at work share them.</source>
        <translation>已达到偏好设置允许的上限；正在工作的账号共享这些连接。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n connection(s) are used.</source>
        <translation>
            <numerusform>最多使用 %n 个连接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer::PartFileWords</name>
    <message>
        <source>Not enough space on the disk: %1 needed, %2 free.</source>
        <translation>磁盘空间不足：需要 %1，可用 %2。</translation>
    </message>
    <message>
        <source>A symbolic link is in the way.</source>
        <translation>该位置已存在符号链接。</translation>
    </message>
    <message>
        <source>A folder is in the way of a file of this name.</source>
        <translation>该位置已存在与此文件同名的文件夹。</translation>
    </message>
</context>
<context>
    <name>Transfer::Report</name>
    <message>
        <source>The list of transfers cannot be read.</source>
        <translation>无法读取传输列表。</translation>
    </message>
</context>
<context>
    <name>Transfer::SafeFolderWords</name>
    <message>
        <source>The folder could not be made.</source>
        <translation>无法创建文件夹。</translation>
    </message>
    <message>
        <source>This path leads out of the chosen folder.</source>
        <translation>此路径超出了所选文件夹。</translation>
    </message>
    <message>
        <source>A file is in the way of a folder of this name.</source>
        <translation>该位置已存在与此文件夹同名的文件。</translation>
    </message>
</context>
<context>
    <name>Transfer::SourceFileWords</name>
    <message>
        <source>The file does not exist.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>No permission to read the file.</source>
        <translation>没有读取该文件的权限。</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>文件在读取过程中发生了更改。</translation>
    </message>
</context>
<context>
    <name>Transfer::TaskTextWords</name>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>State of a transfer: it waits for its turn</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <extracomment>State of a transfer: the target exists and the person has to decide</extracomment>
        <translation>需要您确认</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a transfer</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>State of a transfer: checksums are being compared</extracomment>
        <translation>校验中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>State of a transfer: finished and verified</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>State of a transfer: the target existed and was left as it is</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a transfer</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of a transfer</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A duration: days and hours</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration: hours and minutes</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>A duration: minutes and seconds</extracomment>
        <translation>%1 分钟 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A duration in days</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <extracomment>State of a transfer: its account is not signed in</extracomment>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>Waiting for its key</source>
        <extracomment>State of a transfer: the person has to enter the encryption key</extracomment>
        <translation>等待密钥</translation>
    </message>
</context>
<context>
    <name>Transfer::TransferListModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Column of the transfer list: where the file goes</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Progress in percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>A failed transfer and why it failed</extracomment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3 %</source>
        <extracomment>Read aloud for a row of the transfer list: file name, state, progress in percent</extracomment>
        <translation>%1，%2，%3%</translation>
    </message>
    <message>
        <source>Click to sort what moves; all others keep the order of the queue. The third click returns to that order.</source>
        <translation>单击可对正在传输的项目排序；其余保持队列顺序。第三次单击恢复原顺序。</translation>
    </message>
    <message>
        <source>Click to sort. The third click returns to the order in which the transfers start.</source>
        <translation>单击可排序。第三次单击恢复传输的开始顺序。</translation>
    </message>
</context>
<context>
    <name>TransferActions</name>
    <message>
        <source>The clipboard has no files.</source>
        <translation>剪贴板中没有文件。</translation>
    </message>
    <message>
        <source>Download To</source>
        <translation>下载到</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Close Coscope</source>
        <translation>关闭 Coscope</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep Open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>No folder is open.</source>
        <translation>没有打开的文件夹。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何项目。</translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation>没有进行中或等待中的传输。</translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation>没有已暂停的传输。</translation>
    </message>
    <message>
        <source>No transfer is unfinished.</source>
        <translation>没有未完成的传输。</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>没有失败的传输。</translation>
    </message>
    <message>
        <source>Something is still being done. Close anyway?</source>
        <translation>仍有操作正在进行。仍要关闭吗？</translation>
    </message>
    <message>
        <source>Transfers stay in the list and go on from where they are when Coscope is started again.</source>
        <translation>传输会保留在列表中，下次启动 Coscope 时从中断处继续。</translation>
    </message>
    <message>
        <source>%1: this stops where it is and does not go on by itself.</source>
        <extracomment>%1 is work under way, such as &quot;Deleting from photos-1250000000&quot;</extracomment>
        <translation>%1：将停在当前位置，不会自动继续。</translation>
    </message>
    <message>
        <source>Folders still have to be read for transfers. Close anyway?</source>
        <translation>仍有文件夹需要为传输读取。仍要关闭吗？</translation>
    </message>
    <message>
        <source>No transfer waits to be tried again.</source>
        <translation>没有等待重试的传输任务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) have not finished. Close anyway?</source>
        <translation>
            <numerusform>有 %Ln 个传输任务尚未完成。仍要关闭吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not open.</source>
        <translation>账号未打开。</translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>None of the selected transfers is active or waiting.</source>
        <translation>所选传输均未在进行或等待。</translation>
    </message>
    <message>
        <source>None of the selected transfers is paused.</source>
        <translation>所选传输均未暂停。</translation>
    </message>
    <message>
        <source>None of the selected transfers has failed or was cancelled.</source>
        <translation>所选传输均未失败或被取消。</translation>
    </message>
    <message>
        <source>None of the selected transfers is waiting or paused.</source>
        <translation>所选传输均未在等待或暂停。</translation>
    </message>
    <message>
        <source>None of the selected transfers has failed.</source>
        <translation>所选传输均未失败。</translation>
    </message>
    <message>
        <source>None of the selected transfers has ended.</source>
        <translation>所选传输均未结束。</translation>
    </message>
    <message>
        <source>The selected transfers have ended, or are about to.</source>
        <translation>所选传输均会自行结束，或已经结束。</translation>
    </message>
    <message>
        <source>The transfers are not shown.</source>
        <translation>传输列表未显示。</translation>
    </message>
    <message>
        <source>No transfer is selected.</source>
        <translation>未选择传输。</translation>
    </message>
    <message>
        <source>More than one transfer is selected.</source>
        <translation>选择了多个传输。</translation>
    </message>
    <message>
        <source>The list does not show the order in which transfers start.</source>
        <translation>列表未按传输开始的顺序显示。</translation>
    </message>
</context>
<context>
    <name>TransferDetails</name>
    <message>
        <source>Why the transfer failed</source>
        <translation>传输失败的原因</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详细信息</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy Request ID</source>
        <translation>复制请求 ID</translation>
    </message>
</context>
<context>
    <name>TransferFilterBar</name>
    <message>
        <source>All</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Filter of the transfer list: what moves now</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>Filter of the transfer list</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Which transfers to show</source>
        <translation>要显示的传输</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>按名称或对象键筛选</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An entry of the filter of the transfer list: a state and how many transfers are in it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>显示 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows only the transfers whose name or key contains this text</source>
        <translation>仅显示名称或对象键中包含此文本的传输</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>&amp;Unfinished transfers</source>
        <translation>未完成的传输(&amp;U)</translation>
    </message>
    <message>
        <source>Go on when Coscope is started again</source>
        <translation>再次启动 Coscope 时继续</translation>
    </message>
    <message>
        <source>Wait, paused, when Coscope is started again</source>
        <translation>再次启动 Coscope 时保持暂停</translation>
    </message>
    <message>
        <source>&amp;Finished transfers</source>
        <translation>已完成的传输(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>Stay in the list for %n day(s)</source>
        <translation>
            <numerusform>在列表中保留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connections at most</source>
        <translation>最大连接数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Large files at a time</source>
        <translation>同时传输的大文件数(&amp;L)</translation>
    </message>
    <message>
        <source>Coscope finds out while transferring how many of these connections make transfers faster. Small files take one connection each, large ones several.</source>
        <translation>Coscope 会在传输过程中找出使用其中多少个连接最快。小文件各用一个连接，大文件使用多个。</translation>
    </message>
    <message>
        <source>Limit of u&amp;ploads</source>
        <extracomment>Before the field with the limit of their speed</extracomment>
        <translation>上传限速(&amp;P)</translation>
    </message>
    <message>
        <source>Limit of &amp;downloads</source>
        <extracomment>Before the field with the limit of their speed</extracomment>
        <translation>下载限速(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Other limits at certain hours</source>
        <translation>特定时段使用其他限速(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Number of them</source>
        <extracomment>How many finished transfers stay in the list</extracomment>
        <translation>数量(&amp;N)</translation>
    </message>
    <message>
        <source>At most %1, the latest</source>
        <extracomment>How many finished transfers stay in the list; %1 is a number such as &quot;10,000&quot;</extracomment>
        <translation>最近的，最多 %1 个</translation>
    </message>
</context>
<context>
    <name>TransferPanel</name>
    <message>
        <source>Drop files on a folder to upload them, or select objects and choose Download.</source>
        <translation>将文件拖放到文件夹上即可上传，或选择对象后点击“下载”。</translation>
    </message>
    <message>
        <source>Nothing is being transferred</source>
        <translation>当前没有进行中的传输</translation>
    </message>
    <message>
        <source>No transfer has failed</source>
        <translation>没有失败的传输</translation>
    </message>
    <message>
        <source>No finished transfer is listed</source>
        <translation>列表中没有已完成的传输</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>暂无传输</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>No transfer has a name like that</source>
        <translation>没有名称匹配的传输</translation>
    </message>
    <message>
        <source>No transfer is waiting</source>
        <translation>没有等待中的传输</translation>
    </message>
    <message>
        <source>No transfer is paused</source>
        <translation>没有已暂停的传输</translation>
    </message>
    <message>
        <source>Groups of transfers</source>
        <extracomment>What was dropped or chosen together</extracomment>
        <translation>传输组</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>文件未写入：%1</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>没有失败的传输。</translation>
    </message>
</context>
<context>
    <name>TransferSummaryBar</name>
    <message>
        <source>Show the transfers</source>
        <translation>显示传输列表</translation>
    </message>
    <message>
        <source>Hide the transfers</source>
        <translation>隐藏传输列表</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time that all transfers together will take; %1 is a duration such as &quot;4 min 10 s&quot;</extracomment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>等待中 %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>已暂停 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>Transfers: all finished</source>
        <translation>传输：已全部完成</translation>
    </message>
    <message>
        <source>Transfers: none</source>
        <translation>传输：无</translation>
    </message>
    <message>
        <source>Transfers: %1</source>
        <extracomment>%1 is a list such as &quot;3 active · 1,204 waiting&quot;</extracomment>
        <translation>传输：%1</translation>
    </message>
    <message>
        <source>Pause all transfers</source>
        <translation>暂停所有传输</translation>
    </message>
    <message>
        <source>No transfer is active or waiting.</source>
        <translation>没有进行中或等待中的传输。</translation>
    </message>
    <message>
        <source>Resume all transfers</source>
        <translation>继续所有传输</translation>
    </message>
    <message>
        <source>No transfer is paused.</source>
        <translation>没有已暂停的传输。</translation>
    </message>
    <message>
        <source>Try all failed transfers again</source>
        <translation>重试所有失败的传输</translation>
    </message>
    <message>
        <source>No transfer has failed.</source>
        <translation>没有失败的传输。</translation>
    </message>
    <message>
        <source>Remove finished transfers from the list</source>
        <translation>从列表中移除已完成的传输</translation>
    </message>
    <message>
        <source>No finished transfer is listed.</source>
        <translation>列表中没有已完成的传输。</translation>
    </message>
    <message>
        <source>Cancel all transfers…</source>
        <translation>取消所有传输…</translation>
    </message>
    <message>
        <source>There is no unfinished transfer.</source>
        <translation>没有未完成的传输。</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <extracomment>How fast all uploads are together; %1 is a speed</extracomment>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <extracomment>How fast all downloads are together; %1 is a speed</extracomment>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>Show the failed transfers and why they failed</source>
        <translation>显示失败的传输及其原因</translation>
    </message>
    <message>
        <source>Try Now</source>
        <extracomment>A button: transfers wait because the service cannot be reached; do not wait any longer</extracomment>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Coscope tries by itself from time to time. Try at once instead.</source>
        <translation>Coscope 会不时自动重试。点击可立即尝试。</translation>
    </message>
    <message>
        <source>This limit is for this time of the day.</source>
        <translation>这是当前时段的限速。</translation>
    </message>
    <message>
        <source>This limit was set in the preferences.</source>
        <translation>这是偏好设置中设置的限速。</translation>
    </message>
    <message>
        <source>Click to change it.</source>
        <translation>点击可更改。</translation>
    </message>
    <message>
        <source>Limit: ↑ %1</source>
        <extracomment>How fast all uploads together may be; %1 is a speed</extracomment>
        <translation>限速：↑ %1</translation>
    </message>
    <message>
        <source>Limit: ↓ %1</source>
        <extracomment>How fast all downloads together may be; %1 is a speed</extracomment>
        <translation>限速：↓ %1</translation>
    </message>
    <message>
        <source>Limit: ↑ %1  ↓ %2</source>
        <extracomment>How fast uploads and downloads may be; %1 and %2 are speeds</extracomment>
        <translation>限速：↑ %1  ↓ %2</translation>
    </message>
    <message>
        <source>reading folders</source>
        <translation>正在读取文件夹</translation>
    </message>
    <message>
        <source>reading of folders paused</source>
        <translation>已暂停读取文件夹</translation>
    </message>
    <message>
        <source>Transfers may be as fast as they can.</source>
        <translation>传输速度不受限制。</translation>
    </message>
    <message>
        <source>At this time of the day there is no limit.</source>
        <translation>当前时段没有限制。</translation>
    </message>
    <message>
        <source>Limit: none</source>
        <extracomment>How fast all transfers together may be: there is no limit</extracomment>
        <translation>限速：无</translation>
    </message>
    <message numerus="yes">
        <source>reading folders: %Ln file(s), %1</source>
        <extracomment>Folders are being read for transfers; %1 is the size of what was found so far</extracomment>
        <translation>
            <numerusform>正在读取文件夹：%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting for you</source>
        <extracomment>Transfers that go on when the person has signed in, or entered a key; %1 is their number</extracomment>
        <translation>%1 个等待您处理</translation>
    </message>
</context>
<context>
    <name>UploadChooser</name>
    <message>
        <source>Upload Files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>上传文件夹</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
</context>
<context>
    <name>UploadOptionsDialog</name>
    <message>
        <source>Add files or folders first.</source>
        <translation>请先添加文件或文件夹。</translation>
    </message>
    <message>
        <source>Upload with Options</source>
        <translation>使用选项上传</translation>
    </message>
    <message>
        <source>Upload into %1</source>
        <extracomment>%1: a folder, such as cos://photos-1250000000/2026/</extracomment>
        <translation>上传到 %1</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <extracomment>which files are uploaded, under which conditions</extracomment>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Storage</source>
        <translation>存储(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>头部(&amp;H)</translation>
    </message>
    <message>
        <source>Use these rules for other uploads, &amp;too</source>
        <translation>其他上传也使用这些规则(&amp;T)</translation>
    </message>
    <message>
        <source>For files that are dropped, pasted, or uploaded without this dialog.</source>
        <translation>用于拖放、粘贴或不经过此对话框上传的文件。</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>UploadSources</name>
    <message>
        <source>Takes what is selected out of the list; nothing is deleted.</source>
        <translation>将所选内容从列表中移除，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>Files and folders to upload</source>
        <translation>要上传的文件和文件夹</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a value, such as &quot;ETag&quot;</extracomment>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>VisibleName</name>
    <message>
        <source>(empty name)</source>
        <extracomment>Shown for a folder or object whose name between two slashes is empty.</extracomment>
        <translation>（空名称）</translation>
    </message>
</context>
<context>
    <name>WhenDoneDialog</name>
    <message numerus="yes">
        <source>All transfers have ended. There are %Ln second(s) left to cancel this.</source>
        <translation>
            <numerusform>所有传输均已结束。还有 %Ln 秒可以取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>The computer is about to go to sleep.</source>
        <translation>计算机即将进入睡眠。</translation>
    </message>
    <message>
        <source>The computer is about to be turned off.</source>
        <translation>计算机即将关闭。</translation>
    </message>
    <message>
        <source>Coscope is about to quit.</source>
        <translation>Coscope 即将退出。</translation>
    </message>
    <message>
        <source>Sleep Now</source>
        <translation>立即睡眠</translation>
    </message>
    <message>
        <source>Turn Off Now</source>
        <translation>立即关机</translation>
    </message>
    <message>
        <source>Quit Now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Transfers Ended</source>
        <translation>传输已结束</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WorkIndicator</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <extracomment>%1 is what is being done: Deleting from photos-1250000000</extracomment>
        <translation>停止：%1</translation>
    </message>
</context>
</TS>
